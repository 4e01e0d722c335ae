package bpm.survey.bringing;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.paper.ReadingTable;
import bpm.shared.Problem;
import bpm.shared.ThaiText;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.UUID;

/** Uploading a spreadsheet (อัปโหลดไฟล์), and letting it go again; nothing counts yet. */
@Component
public class UploadingFile {

    private static final int LARGEST_MB = 20;
    private static final int LONGEST_NAME = 120;

    private final Transactions transactions;
    private final CheckingFile checking;
    private final Uploads uploads;
    private final Trail trail;

    UploadingFile(Transactions transactions, CheckingFile checking, Uploads uploads, Trail trail) {
        this.transactions = transactions;
        this.checking = checking;
        this.uploads = uploads;
        this.trail = trail;
    }

    /** Keeps what can be read as a table; gives the id under which it waits. */
    public UUID upload(Actor actor, long id, String fileName, byte[] content) {
        return transactions.write(actor, () -> {
            var round = checking.round(actor, id);
            if (content.length == 0) {
                throw Problem.invalid("file", "กรุณาเลือกไฟล์ .xlsx หรือ .csv");
            }
            if (content.length > LARGEST_MB << 20) {
                throw Problem.invalid("file", "ไฟล์ใหญ่เกิน {0} MB กรุณาแบ่งไฟล์", LARGEST_MB);
            }
            var table = ReadingTable.read(content);
            var name = name(fileName);
            trail.add(
                    actor,
                    round.office(),
                    "import.uploaded",
                    round.subject(),
                    Map.of("file", name, "rows", table.rows().size()));
            return uploads.keep(actor, round, name, SenderColumns.emptied(table, content));
        });
    }

    /** Lets a file go that will not be brought in. */
    public void discard(Actor actor, long id, UUID upload) {
        transactions.write(actor, () -> {
            var round = checking.round(actor, id);
            var file = uploads.get(id, upload);
            uploads.remove(upload);
            trail.add(
                    actor,
                    round.office(),
                    "import.discarded",
                    round.subject(),
                    Map.of("file", file.fileName()));
        });
    }

    private static String name(String typed) {
        var name = ThaiText.tidy(
                typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1));
        return name.isEmpty()
                ? "file"
                : name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
