package bpm.document.letter;

import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.ThaiDate;
import bpm.shared.ThaiText;

import org.springframework.util.MultiValueMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A letter as its writer types it (หนังสือตามที่กรอก). */
public record TypedLetter(
        LetterKind kind,
        Urgency urgency,
        String day,
        Map<LetterField, String> texts,
        List<TypedEnclosure> enclosures) {

    private static final int MOST_ENCLOSURES = 30;

    public TypedLetter {
        texts = Map.copyOf(texts);
        enclosures = List.copyOf(enclosures);
    }

    static TypedLetter of(LetterText text) {
        return new TypedLetter(
                text.kind(),
                text.urgency(),
                text.day().map(ThaiDate::full).orElse(""),
                text.texts(),
                text.enclosures().stream().map(TypedEnclosure::of).toList());
    }

    /** What a form sent; lines of enclosures in which nothing stands fall away. */
    static TypedLetter of(MultiValueMap<String, String> form) {
        var texts = new EnumMap<LetterField, String>(LetterField.class);
        for (var field : LetterField.values()) {
            var typed = first(form, field.key());
            texts.put(field, field.hasLines() ? ThaiText.tidyLines(typed) : ThaiText.tidy(typed));
        }
        var enclosures = new ArrayList<TypedEnclosure>();
        for (int i = 0; i < form.getOrDefault("title", List.of()).size(); i++) {
            var line = TypedEnclosure.of(
                    at(form, "title", i),
                    at(form, "count", i),
                    at(form, "unit", i),
                    at(form, "address", i));
            if (!line.isBlank()) {
                enclosures.add(line);
            }
        }
        return new TypedLetter(
                LetterKind.named(first(form, "kind")),
                Urgency.named(first(form, "urgency")),
                ThaiText.tidy(first(form, "day")),
                texts,
                enclosures);
    }

    private static String first(MultiValueMap<String, String> form, String name) {
        return at(form, name, 0);
    }

    private static String at(MultiValueMap<String, String> form, String name, int i) {
        var all = form.getOrDefault(name, List.of());
        return i < all.size() ? all.get(i).replace("\0", "") : ""; // the database keeps none
    }

    /** One of its texts. */
    public String of(LetterField field) {
        return texts.getOrDefault(field, "");
    }

    /** The enclosure on a line, counted from 0; blank below the last. */
    public TypedEnclosure enclosure(int line) {
        return line < enclosures.size() ? enclosures.get(line) : TypedEnclosure.BLANK;
    }

    /** Where it says something else than another's; the labels are keys of their translation. */
    List<Difference> differing(TypedLetter other) {
        var found = new ArrayList<Difference>();
        add(found, "ชั้นความเร็ว", urgency.title(), other.urgency.title());
        add(found, "วันที่", day, other.day);
        for (var field : LetterField.values()) {
            add(found, field.label(), of(field), other.of(field));
        }
        add(found, "สิ่งที่ส่งมาด้วย", lines(enclosures), lines(other.enclosures));
        return found;
    }

    private static void add(List<Difference> found, String label, String mine, String theirs) {
        if (!mine.equals(theirs)) {
            found.add(new Difference(label, mine, theirs));
        }
    }

    private static String lines(List<TypedEnclosure> enclosures) {
        return enclosures.stream().map(TypedEnclosure::line).collect(Collectors.joining("\n"));
    }

    /** The letter; where something is wrong with it, all of that. */
    LetterText text() {
        var errors = errors();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return new LetterText(
                kind,
                urgency,
                parsed(),
                texts,
                enclosures.stream().map(TypedEnclosure::enclosure).toList());
    }

    private Optional<LocalDate> parsed() {
        return day.isEmpty() ? Optional.empty() : ThaiDate.parse(day);
    }

    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        if (!day.isEmpty() && parsed().isEmpty()) {
            errors.add(new FieldError(
                    "day", "กรุณากรอกวันที่ให้ถูกต้อง เช่น 15 มิถุนายน 2567 หรือเว้นว่างไว้ก่อน"));
        }
        missing(errors, LetterField.SUBJECT, "กรุณากรอกชื่อเรื่องของหนังสือ");
        missing(errors, LetterField.RECIPIENT, "กรุณากรอกผู้รับหนังสือ เช่น นายอำเภอ ทุกอำเภอ");
        missing(errors, LetterField.BODY, "กรุณากรอกข้อความของหนังสืออย่างน้อยหนึ่งย่อหน้า");
        for (var field : LetterField.values()) {
            if (of(field).length() > field.most()) {
                errors.add(new FieldError(
                        field.key(), "ข้อความยาวเกิน {0} ตัวอักษร กรุณาย่อลง", field.most()));
            }
        }
        if (enclosures.size() > MOST_ENCLOSURES) {
            errors.add(new FieldError(
                    "title-" + MOST_ENCLOSURES,
                    "สิ่งที่ส่งมาด้วยมีได้ไม่เกิน {0} รายการ กรุณารวมรายการที่เหมือนกัน",
                    MOST_ENCLOSURES));
        }
        for (int i = 0; i < enclosures.size(); i++) {
            errors.addAll(enclosures.get(i).errors(i));
        }
        return errors;
    }

    private void missing(List<FieldError> errors, LetterField field, String sentence) {
        if (of(field).isBlank()) {
            errors.add(new FieldError(field.key(), sentence));
        }
    }
}
