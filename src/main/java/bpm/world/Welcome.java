package bpm.world;

import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.Words;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.nio.file.Path;
import java.util.List;

/** Tells who starts the demo where it is and whom to sign in as (คำต้อนรับ). */
@Component
@ConditionalOnProperty(name = "bpm.world", havingValue = "example")
class Welcome {

    /** One of each view: a district, the province, the department, and a reader. */
    private static final List<String> SUGGESTED =
            List.of("orathai.5701", "suphaphon.57", "chanchai.00", "thanakorn.00");

    private final Offices offices;
    private final Path data;

    Welcome(Offices offices, @Value("${bpm.data}") Path data) {
        this.offices = offices;
        this.data = data;
    }

    /** After everything else that is said at the start. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void tell(ApplicationReadyEvent ready) {
        var out = new StringBuilder("\n");
        out.append("  ข้อมูลตัวอย่าง จังหวัดเชียงราย ปีงบประมาณ 2567"
                + " บุคคล เบอร์โทร (080-000-0xxx) และตัวเลขเป็นเรื่องสมมติ\n");
        out.append("  The example world: Chiang Rai, fiscal year 2567."
                + " People, telephones (080-000-0xxx) and figures are made up.\n\n");
        for (var signIn : SignIn.read(data)) {
            if (SUGGESTED.contains(signIn.name())) {
                out.append(line(signIn));
            }
        }
        out.append("\n  ทั้งหมด / all of them: ").append(SignIn.file(data)).append('\n');
        System.out.println(out);
    }

    private String line(SignIn signIn) {
        var office = offices.get(new OfficeCode(signIn.office())).brief(Words.THAI);
        return String.format(
                "  %-14s %-24s %s %s%n", signIn.name(), signIn.password(), office, signIn.roles());
    }
}
