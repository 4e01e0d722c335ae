package bpm.survey.bringing;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.survey.intake.RemovingResponses;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.Map;

/** Undoing an import (ยกเลิกการนำเข้า): its answers keep a mark and no longer count. */
@Component
public class UndoingImport {

    private final Transactions transactions;
    private final CheckingFile checking;
    private final Imports imports;
    private final RemovingResponses removing;
    private final Trail trail;

    UndoingImport(
            Transactions transactions,
            CheckingFile checking,
            Imports imports,
            RemovingResponses removing,
            Trail trail) {
        this.transactions = transactions;
        this.checking = checking;
        this.imports = imports;
        this.removing = removing;
        this.trail = trail;
    }

    /** Gives back how many answers it took out. */
    public int undo(Actor actor, long id, long batch) {
        return transactions.write(actor, () -> {
            var round = checking.round(actor, id);
            var file = imports.undo(actor, id, batch);
            int removed = removing.removeBatch(actor, round, batch);
            trail.add(
                    actor,
                    round.office(),
                    "import.undone",
                    "import " + batch + " of " + round.subject(),
                    Map.of("file", file.fileName(), "rows", removed));
            return removed;
        });
    }
}
