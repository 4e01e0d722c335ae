package bpm.notice;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.Map;

/** Choosing which mail one gets (เลือกรับอีเมล), or none. */
@Component
class ChoosingMail {

    private final Transactions transactions;
    private final Preferences preferences;
    private final Trail trail;

    ChoosingMail(Transactions transactions, Preferences preferences, Trail trail) {
        this.transactions = transactions;
        this.preferences = preferences;
        this.trail = trail;
    }

    void choose(Actor actor, Preference wanted) {
        transactions.write(actor, () -> {
            if (!preferences.save(actor, wanted)) {
                throw Problem.stale("ท่านเปลี่ยนการรับอีเมลจากอุปกรณ์อื่นไปแล้ว กรุณาเปิดดูใหม่");
            }
            trail.add(
                    actor,
                    actor.office(),
                    "mail.chosen",
                    "person " + actor.id(),
                    Map.of("digest", wanted.digest(), "atOnce", wanted.atOnce()));
        });
    }
}
