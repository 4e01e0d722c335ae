package bpm.survey.bringing;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Matching columns with questions (จับคู่คอลัมน์), remembered for the activity. */
@Component
public class MatchingColumns {

    private final Transactions transactions;
    private final CheckingFile checking;
    private final Trail trail;

    MatchingColumns(Transactions transactions, CheckingFile checking, Trail trail) {
        this.transactions = transactions;
        this.checking = checking;
        this.trail = trail;
    }

    public void match(Actor actor, long id, UUID upload, Map<String, String> columns) {
        transactions.write(actor, () -> {
            var round = checking.round(actor, id);
            var checked = checking.check(actor, round, upload, Optional.of(columns));
            checked.mapping().check(checked.table().headings());
            checking.remember(round, checked.table(), checked.mapping());
            trail.add(
                    actor,
                    round.office(),
                    "import.matched",
                    round.subject(),
                    checked.mapping().codes());
        });
    }
}
