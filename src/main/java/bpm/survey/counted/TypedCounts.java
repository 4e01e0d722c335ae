package bpm.survey.counted;

import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.ThaiDigits;
import bpm.shared.ThaiText;
import bpm.survey.question.Questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The summary as somebody typed it (ยอดนับที่พิมพ์); it comes back as it was typed. */
public record TypedCounts(Map<String, String> values) {

    static final String RESPONDENTS = "respondents";
    private static final int MOST = 1_000_000;

    public TypedCounts {
        values = Map.copyOf(values);
    }

    /** As kept; nothing is shown where nothing was counted. */
    static TypedCounts of(PaperCounts counts, Questionnaire questionnaire) {
        var values = new HashMap<String, String>();
        CountRow.of(questionnaire).stream()
                .flatMap(part -> part.rows().stream())
                .forEach(row -> row.cells().forEach(cell -> {
                    int count = row.isChoice()
                            ? counts.option(row.question(), cell.key())
                            : counts.level(row.code(), Integer.parseInt(cell.key()));
                    values.put(cell.field(), count == 0 ? "" : Integer.toString(count));
                }));
        values.put(RESPONDENTS, counts.respondents() == 0 ? "" : "" + counts.respondents());
        return new TypedCounts(values);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What it says: whole numbers, and in no question more answers than people. */
    PaperCounts read(Questionnaire questionnaire) {
        var errors = new ArrayList<FieldError>();
        int respondents = number(RESPONDENTS, Optional.empty(), errors);
        if (respondents == 0 && errors.isEmpty()) {
            errors.add(new FieldError(RESPONDENTS, "กรุณาใส่จำนวนผู้ตอบแบบประเมิน"));
        }
        var levels = new HashMap<String, List<Integer>>();
        var chosen = new HashMap<String, Map<String, Integer>>();
        for (var part : CountRow.of(questionnaire)) {
            for (var row : part.rows()) {
                var counts = new HashMap<String, Integer>();
                for (int i = 0; i < row.cells().size(); i++) {
                    var cell = row.cells().get(i);
                    counts.put(cell.key(), number(cell.field(), place(row, i), errors));
                }
                long sum =
                        counts.values().stream().mapToLong(Integer::longValue).sum();
                if (sum > respondents && respondents > 0) {
                    errors.add(over(row, sum, respondents));
                }
                if (sum > 0 && row.isChoice()) {
                    chosen.put(row.code(), counts);
                } else if (sum > 0) {
                    levels.put(row.code(), ordered(counts));
                }
            }
        }
        if (levels.isEmpty() && chosen.isEmpty() && errors.isEmpty()) {
            errors.add(new FieldError(RESPONDENTS, "กรุณาใส่จำนวนของข้อคำถามอย่างน้อยหนึ่งข้อ"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return new PaperCounts(respondents, levels, chosen);
    }

    /** Where a cell stands: question, row of the question (before, after), and column. */
    private record Place(int question, int row, int cell) {}

    private static Optional<Place> place(CountRow row, int cell) {
        boolean isSecond =
                !row.side().isEmpty() && !row.code().equals(row.question().before());
        return Optional.of(new Place(row.number(), isSecond ? 2 : 1, cell + 1));
    }

    private static FieldError over(CountRow row, long sum, int respondents) {
        return new FieldError(
                row.cells().getFirst().field(),
                "ข้อ {0}: รวมได้ {1} เกินจำนวนผู้ตอบ {2} คน",
                row.number(),
                sum,
                respondents);
    }

    private static List<Integer> ordered(Map<String, Integer> counts) {
        var ordered = new ArrayList<Integer>();
        for (int level = 0; level <= 5; level++) {
            ordered.add(counts.getOrDefault(Integer.toString(level), 0));
        }
        return ordered;
    }

    /** Whether both say the same number there, however it is written. */
    boolean isAs(TypedCounts other, String field) {
        return plain(field).equals(other.plain(field));
    }

    /** In Arabic digits; empty where nothing was counted. */
    private String plain(String field) {
        var text = ThaiDigits.arabic(ThaiText.tidy(value(field))).replace(",", "");
        return text.matches("-|0+") ? "" : text;
    }

    private int number(String field, Optional<Place> place, List<FieldError> errors) {
        var text = plain(field);
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,7}") || Integer.parseInt(text) > MOST) {
            errors.add(place.map(at -> new FieldError(
                            field,
                            "ข้อ {1} แถวที่ {2} ช่องที่ {3}: กรุณาใส่จำนวนคนเป็นเลขจำนวนเต็ม 0 ถึง {0}",
                            MOST,
                            at.question(),
                            at.row(),
                            at.cell()))
                    .orElseGet(() -> new FieldError(
                            field, "กรุณาใส่จำนวนคนเป็นเลขจำนวนเต็ม 0 ถึง {0}", MOST)));
            return 0;
        }
        return Integer.parseInt(text);
    }
}
