package bpm.survey.sheet;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.UUID;

/** Taking a sheet out (นำแผ่นออก), and putting it back as it was. */
@Component
public class RemovingSheet {

    private final Transactions transactions;
    private final Desks desks;
    private final Sheets sheets;
    private final KeepingSheets keeping;

    RemovingSheet(Transactions transactions, Desks desks, Sheets sheets, KeepingSheets keeping) {
        this.transactions = transactions;
        this.desks = desks;
        this.sheets = sheets;
        this.keeping = keeping;
    }

    public void remove(Actor actor, long id, int number, UUID seen) {
        transactions.write(actor, () -> {
            var round = desks.open(actor, id).round();
            keeping.takeOut(actor, round, sheets.get(id, number, seen));
            keeping.tell(actor, round, "sheet.removed", number, Map.of());
        });
    }

    /** Puts it back under its number: another response that says the same. */
    public void restore(Actor actor, long id, int number) {
        transactions.write(actor, () -> {
            var desk = desks.open(actor, id);
            var gone = sheets.gone(id).stream()
                    .filter(sheet -> sheet.number() == number)
                    .findFirst()
                    .orElseThrow(() -> Problem.conflict(
                            "แผ่นที่ {0} มีอยู่แล้ว หรือไม่ได้ถูกนำออก จึงนำกลับไม่ได้", number));
            keeping.keep(
                    desk.round(),
                    UUID.randomUUID(),
                    new TypedSheet.Sheet(number, desk.answers(gone.answers())));
            keeping.tell(actor, desk.round(), "sheet.restored", number, Map.of());
        });
    }
}
