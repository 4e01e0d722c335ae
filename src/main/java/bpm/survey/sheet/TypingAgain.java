package bpm.survey.sheet;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** Typing a sheet a second time (พิมพ์ซ้ำเพื่อตรวจ): it is compared and never counted. */
@Component
public class TypingAgain {

    private final Transactions transactions;
    private final Desks desks;
    private final Sheets sheets;
    private final Seconds seconds;
    private final KeepingSheets keeping;

    TypingAgain(
            Transactions transactions,
            Desks desks,
            Sheets sheets,
            Seconds seconds,
            KeepingSheets keeping) {
        this.transactions = transactions;
        this.desks = desks;
        this.sheets = sheets;
        this.seconds = seconds;
        this.keeping = keeping;
    }

    /** Which sheet it was, and in how many answers the two typings differ. */
    public record Compared(int sheet, long differences) {}

    public Compared save(Actor actor, long id, TypedSheet typed) {
        return transactions.write(actor, () -> {
            var desk = desks.open(actor, id);
            var sheet = typed.read(desk);
            int number = sheet.number();
            if (sheets.find(id, number).isEmpty()) {
                throw Problem.invalid(List.of(SheetError.unknown(number)));
            }
            seconds.keep(actor, desk.round(), number, sheet.answers());
            long differences = Comparison.of(desk, seconds.of(id)).differencesOf(number);
            keeping.tell(
                    actor,
                    desk.round(),
                    "sheet.typed-again",
                    number,
                    Map.of("differences", differences));
            return new Compared(number, differences);
        });
    }
}
