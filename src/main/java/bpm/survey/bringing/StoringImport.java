package bpm.survey.bringing;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Problem;
import bpm.survey.intake.Channel;
import bpm.survey.intake.Intake;
import bpm.survey.intake.Receipt;
import bpm.survey.intake.Submission;
import bpm.survey.round.Round;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Storing what was uploaded (นำเข้า): all rows or none. Rows that cannot be read are left out only
 * where whoever stores says so, row by row.
 */
@Component
public class StoringImport {

    private final Transactions transactions;
    private final CheckingFile checking;
    private final Uploads uploads;
    private final Imports imports;
    private final Intake intake;
    private final Trail trail;

    StoringImport(
            Transactions transactions,
            CheckingFile checking,
            Uploads uploads,
            Imports imports,
            Intake intake,
            Trail trail) {
        this.transactions = transactions;
        this.checking = checking;
        this.uploads = uploads;
        this.imports = imports;
        this.intake = intake;
        this.trail = trail;
    }

    /** How many answers came, and how many rows had come before. */
    public record Stored(int rows, int known) {}

    /** Stores the file by the columns chosen; the rows left out must be just those that cannot be read. */
    public Stored store(
            Actor actor, long id, UUID upload, Map<String, String> columns, List<Integer> leftOut) {
        return transactions.write(actor, () -> {
            var round = checking.round(actor, id);
            var checked = checking.check(actor, round, upload, Optional.of(columns));
            checked.mapping().check(checked.table().headings());
            require(checked, leftOut);
            checking.remember(round, checked.table(), checked.mapping());
            int rows = checked.fresh().size();
            if (rows > 0) {
                long batch = imports.add(actor, round, checked.fileName(), rows);
                receive(round, batch, checked);
                tell(actor, round, batch, checked);
            } else {
                tellNothingNew(actor, round, checked);
            }
            uploads.remove(upload);
            return new Stored(rows, checked.known());
        });
    }

    private static void require(Checked checked, List<Integer> leftOut) {
        if (!checked.badRows().equals(leftOut)) {
            throw Problem.invalid(
                    "bad",
                    "ยังมี {0} แถวที่ต้องแก้ไข จึงยังไม่ได้นำเข้าแม้แต่แถวเดียว",
                    checked.badRows().size());
        }
        if (checked.fresh().isEmpty() && checked.known() == 0) {
            throw Problem.invalid("bad", "ไม่มีแถวที่นำเข้าได้");
        }
    }

    private void receive(Round round, long batch, Checked checked) {
        var submissions = checked.fresh().entrySet().stream()
                .map(row -> new Submission(
                        row.getKey(),
                        Channel.IMPORT,
                        Optional.empty(),
                        Optional.of(batch),
                        row.getValue()))
                .toList();
        for (var receipt : intake.receive(round, submissions)) {
            if (receipt != Receipt.ACCEPTED) {
                throw Problem.conflict(
                        "มีผู้นำเข้าไฟล์เดียวกันอยู่ กรุณาเปิดหน้านี้ใหม่แล้วตรวจอีกครั้ง");
            }
        }
    }

    private void tell(Actor actor, Round round, long batch, Checked checked) {
        trail.add(
                actor,
                round.office(),
                "import.stored",
                "import " + batch + " of " + round.subject(),
                Map.of(
                        "file", checked.fileName(),
                        "rows", checked.fresh().size(),
                        "known", checked.known(),
                        "leftOut", checked.badRows()));
    }

    private void tellNothingNew(Actor actor, Round round, Checked checked) {
        trail.add(
                actor,
                round.office(),
                "import.repeated",
                round.subject(),
                Map.of(
                        "file", checked.fileName(),
                        "known", checked.known(),
                        "leftOut", checked.badRows()));
    }
}
