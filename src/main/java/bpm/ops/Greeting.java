package bpm.ops;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.nio.file.Path;

/** What the terminal shows once BPM serves (พร้อมใช้งาน): where, on which data, and how to stop it. */
@Component
@ConditionalOnWebApplication
class Greeting {

    private final Environment settings;

    Greeting(Environment settings) {
        this.settings = settings;
    }

    /** First of what is printed at the start; others, such as the first administrator's link, come below. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void greet() {
        System.out.printf(
                """

                %s พร้อมใช้งาน / is ready
                  ที่อยู่ / address   %s
                  ข้อมูล / data      %s
                  หยุด / stop      Ctrl-C (kill %d)

                """, Release.name(), address(), data(), ProcessHandle.current().pid());
    }

    private String address() {
        var base = settings.getProperty("bpm.base.url", "");
        return base.isBlank()
                ? "http://localhost:" + settings.getProperty("local.server.port")
                : base;
    }

    /** The address of an external database may hold a password behind its question mark. */
    private String data() {
        var url = settings.getProperty("bpm.database.url", "");
        return url.isBlank()
                ? Path.of(settings.getRequiredProperty("bpm.data"))
                        .toAbsolutePath()
                        .normalize()
                        .toString()
                : url.replaceFirst("\\?.*", "");
    }
}
