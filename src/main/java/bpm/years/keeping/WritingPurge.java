package bpm.years.keeping;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.util.List;

/** The report of a deletion (รายงานการลบคำตอบรายคน): each round with its answers, and what became of them. */
public final class WritingPurge {

    private WritingPurge() {}

    /** As CSV that a spreadsheet opens in Thai. */
    public static void write(List<OldRound> rounds, boolean done, Appendable out)
            throws IOException {
        out.append('\ufeff');
        var csv = new CSVPrinter(out, CSVFormat.EXCEL);
        csv.printRecord(
                "year", "office", "activity", "number", "code", "held", "answers", "state"); // data
        for (var round : rounds) {
            csv.printRecord(
                    round.year(),
                    round.office().value(),
                    round.activity(),
                    round.number(),
                    round.code(),
                    round.held(),
                    round.answers(),
                    state(round, done));
        }
        csv.flush();
    }

    private static String state(OldRound round, boolean done) {
        return switch (round.hindrance()) {
            case NONE -> done ? "deleted" : "would be deleted";
            case YEAR_IS_OPEN -> "kept: the year is open";
            case NOT_COUNTED -> "kept: not counted yet";
        };
    }
}
