package bpm.survey.sheet;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.survey.round.Round;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** Saving a sheet that was typed (บันทึกแผ่น); the same page sent twice counts once. */
@Component
public class SavingSheet {

    private final Transactions transactions;
    private final Desks desks;
    private final Sheets sheets;
    private final KeepingSheets keeping;

    SavingSheet(Transactions transactions, Desks desks, Sheets sheets, KeepingSheets keeping) {
        this.transactions = transactions;
        this.desks = desks;
        this.sheets = sheets;
        this.keeping = keeping;
    }

    /** Saves it and gives its number; the page is a word that names the page it was typed on. */
    public int save(Actor actor, long id, TypedSheet typed, String page) {
        return transactions.write(actor, () -> {
            var desk = desks.open(actor, id);
            var round = desk.round();
            var sheet = typed.read(desk);
            if (keep(round, sheet, page)) {
                keeping.tell(
                        actor,
                        round,
                        "sheet.saved",
                        sheet.number(),
                        Map.of("answers", sheet.answers().asMap().size()));
            }
            return sheet.number();
        });
    }

    /** One that was taken out since it was first sent is new again. */
    private boolean keep(Round round, TypedSheet.Sheet sheet, String page) {
        var id = id(sheet, page);
        if (keeping.keep(round, id, sheet)) {
            return true;
        }
        boolean stands = sheets.find(round.id(), sheet.number())
                .filter(kept -> kept.id().equals(id))
                .isPresent();
        return !stands && keeping.keep(round, UUID.randomUUID(), sheet);
    }

    private static UUID id(TypedSheet.Sheet sheet, String page) {
        var said = page + "\n" + sheet.number() + "\n" + sheet.answers().asMap();
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    }
}
