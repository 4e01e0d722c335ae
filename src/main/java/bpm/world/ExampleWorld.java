package bpm.world;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.survey.tally.Folding;
import bpm.trail.Trail;
import bpm.trail.TrailEntries;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.nio.file.Path;
import java.util.Map;

/** The example world (ข้อมูลตัวอย่าง): made at the first start with BPM_WORLD=example, all of it or nothing. */
@Component
@Order(50)
@ConditionalOnProperty(name = "bpm.world", havingValue = "example")
class ExampleWorld implements ApplicationRunner {

    private static final String SUBJECT = "world example";

    private final MakingWorld making;
    private final Transactions transactions;
    private final Trail trail;
    private final TrailEntries entries;
    private final Folding folding;
    private final Path data;

    ExampleWorld(
            MakingWorld making,
            Transactions transactions,
            Trail trail,
            TrailEntries entries,
            Folding folding,
            @Value("${bpm.data}") Path data) {
        this.making = making;
        this.transactions = transactions;
        this.trail = trail;
        this.entries = entries;
        this.folding = folding;
        this.data = data;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transactions.write(Actor.SYSTEM, () -> {
            if (entries.of(SUBJECT, 1).isEmpty()) {
                var signIns = making.make().signIns();
                trail.add(
                        Actor.SYSTEM,
                        OfficeCode.DEPARTMENT,
                        "world.made",
                        SUBJECT,
                        Map.of("people", signIns.size()));
                // within the transaction: there is never a world to which nobody has the keys
                SignIn.write(data, signIns);
            }
        });
        folding.catchUp();
    }
}
