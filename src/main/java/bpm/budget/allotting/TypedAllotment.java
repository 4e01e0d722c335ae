package bpm.budget.allotting;

import bpm.budget.Baht;
import bpm.budget.ledger.Details;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.Posting;
import bpm.shared.FieldError;
import bpm.shared.ThaiDate;
import bpm.shared.ThaiText;
import bpm.shared.UnreadableDay;
import bpm.shared.Words;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was typed into the table of allotting (การจัดสรรที่พิมพ์), as postings or as errors. */
record TypedAllotment(List<Posting> postings, List<FieldError> errors) {

    static TypedAllotment of(AllotTable table, Map<String, String> typed, Words t) {
        var errors = new ArrayList<FieldError>();
        var day = day(typed.getOrDefault("day", ""), errors);
        var documentDay = typed.getOrDefault("documentDay", "").isBlank()
                ? Optional.<LocalDate>empty()
                : ThaiDate.parse(typed.getOrDefault("documentDay", ""));
        var wanted = table.rows().stream().filter(AllotRow::isWanted).toList();
        for (var row : wanted) {
            if (Baht.parse(row.typed()).filter(Baht::isPositive).isEmpty()) {
                errors.add(new FieldError(
                        row.field(),
                        "{0}: กรุณากรอกจำนวนเงินมากกว่า 0 ทศนิยมไม่เกิน 2 ตำแหน่ง",
                        row.office().brief(t)));
            }
        }
        if (wanted.isEmpty()) {
            errors.add(new FieldError("amounts", "ยังไม่ได้กรอกจำนวนเงินของหน่วยงานใด"));
        }
        table.left()
                .filter(Baht::isNegative)
                .ifPresent(left -> errors.add(new FieldError(
                        "amounts",
                        "รวม {0} บาท เกินเงินที่ใช้ได้ {1} บาท",
                        table.typed(),
                        table.figures().free())));
        if (!errors.isEmpty()) {
            return new TypedAllotment(List.of(), errors);
        }
        var more = new Details(
                ThaiText.tidy(typed.getOrDefault("document", "")),
                documentDay,
                ThaiText.tidy(typed.getOrDefault("note", "")),
                tranche(typed.getOrDefault("tranche", "")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new TypedAllotment(
                wanted.stream()
                        .map(row -> posting(table, row, day.orElseThrow(), more, typed))
                        .toList(),
                List.of());
    }

    private static Posting posting(
            AllotTable table,
            AllotRow row,
            LocalDate day,
            Details more,
            Map<String, String> typed) {
        var form = typed.getOrDefault("once", "");
        var details = form.isEmpty() ? more : more.once(once(form + row.code()));
        return new Posting(
                EntryKind.ALLOT,
                table.account().at(row.office().code()),
                row.amount(),
                day,
                details);
    }

    /** Each office's part of the form counts once. */
    private static UUID once(String word) {
        return UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<LocalDate> day(String typed, List<FieldError> errors) {
        var day = ThaiDate.parse(typed);
        if (day.isEmpty()) {
            errors.add(
                    typed.isBlank()
                            ? new FieldError("day", "กรุณากรอกวันที่")
                            : UnreadableDay.at("day", typed));
        }
        return day;
    }

    private static Optional<Integer> tranche(String typed) {
        return typed.matches("[12]") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
