package bpm.survey.sheet;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.survey.answer.Answers;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Correcting a sheet (แก้ไขแผ่น): what was answered never changes, so another response takes its number. */
@Component
public class CorrectingSheet {

    private final Transactions transactions;
    private final Desks desks;
    private final Sheets sheets;
    private final KeepingSheets keeping;

    CorrectingSheet(Transactions transactions, Desks desks, Sheets sheets, KeepingSheets keeping) {
        this.transactions = transactions;
        this.desks = desks;
        this.sheets = sheets;
        this.keeping = keeping;
    }

    /** Corrects it over the response that was seen; gives its number, which may be another now. */
    public int correct(Actor actor, long id, int number, UUID seen, TypedSheet typed) {
        return transactions.write(actor, () -> {
            var desk = desks.open(actor, id);
            var round = desk.round();
            var before = sheets.get(id, number, seen);
            var sheet = typed.read(desk);
            var told = difference(desk.answers(before.answers()), sheet.answers());
            if (sheet.number() != number) {
                told.put("sheet", Map.of("before", number, "after", sheet.number()));
            }
            if (!told.isEmpty()) {
                keeping.takeOut(actor, round, before);
                keeping.keep(round, UUID.randomUUID(), sheet);
                keeping.tell(actor, round, "sheet.corrected", number, told);
            }
            return sheet.number();
        });
    }

    /** Of free words the trail, which is never shortened, tells only that they changed. */
    private static Map<String, Object> difference(Answers before, Answers after) {
        var was = before.asMap();
        var now = after.asMap();
        var codes = new TreeSet<>(was.keySet());
        codes.addAll(now.keySet());
        var told = new TreeMap<String, Object>();
        for (var code : codes) {
            var then = was.getOrDefault(code, "");
            var since = now.getOrDefault(code, "");
            if (!then.equals(since)) {
                boolean words =
                        before.words().containsKey(code) || after.words().containsKey(code);
                told.put(code, words ? "changed" : Map.of("before", then, "after", since));
            }
        }
        return told;
    }
}
