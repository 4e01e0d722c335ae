package bpm.survey.sheet;

import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.ThaiDigits;
import bpm.shared.ThaiText;
import bpm.survey.answer.Answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sheet as somebody typed it (แผ่นที่พิมพ์): its number and what stands in each box; it comes back so. */
public record TypedSheet(String number, Map<String, String> values) {

    static final int LAST_NUMBER = 999_999;

    /** How the form calls the box of a code, so that no code can be taken for another field. */
    private static final String BOX = "a.";

    /** What a sheet says once it is read. */
    record Sheet(int number, Answers answers) {}

    public TypedSheet {
        values = Map.copyOf(values);
    }

    static TypedSheet of(Map<String, String> form) {
        var values = new HashMap<String, String>();
        form.forEach((name, value) -> {
            if (name.startsWith(BOX)) {
                values.put(name.substring(BOX.length()), value);
            }
        });
        return new TypedSheet(form.getOrDefault(SheetError.SHEET, ""), values);
    }

    /** Nothing typed yet, under the next number. */
    static TypedSheet blank(int number) {
        return new TypedSheet(Integer.toString(number), Map.of());
    }

    static TypedSheet of(int number, Answers answers, PaperForm form) {
        var values = new HashMap<String, String>();
        form.boxes().forEach(box -> values.put(box.code(), box.typed(answers)));
        return new TypedSheet(Integer.toString(number), values);
    }

    public String value(String code) {
        return values.getOrDefault(code, "");
    }

    /** What it says; everything that cannot be read is told at once. */
    Sheet read(Desk desk) {
        var errors = new ArrayList<FieldError>();
        int sheet = sheet(errors);
        var read = new HashMap<String, String>();
        desk.form()
                .boxes()
                .forEach(box -> box.read(value(box.code()), errors)
                        .ifPresent(answer -> read.put(box.code(), answer)));
        var answers = desk.reading().read(read);
        errors.addAll(answers.errors());
        if (errors.isEmpty() && answers.answers().isEmpty()) {
            errors.add(SheetError.nothing(
                    desk.form().boxes().findFirst().map(Box::code).orElse("")));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return new Sheet(sheet, answers.answers());
    }

    private int sheet(List<FieldError> errors) {
        var text = ThaiDigits.arabic(ThaiText.tidy(number)).replace(",", "");
        int sheet = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
        if (sheet == 0) {
            errors.add(SheetError.number());
        }
        return sheet;
    }
}
