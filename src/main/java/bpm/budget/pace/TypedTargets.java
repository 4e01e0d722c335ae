package bpm.budget.pace;

import bpm.budget.month.Figure;
import bpm.shared.FieldError;
import bpm.shared.Spoken;
import bpm.shared.Words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The settings of a year as they are typed: {@code lockDay}, and {@code target-ALL-1} and so on. */
public record TypedTargets(Map<String, String> fields) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    public TypedTargets {
        fields = Map.copyOf(fields);
    }

    static TypedTargets of(YearTargets targets, Words t) {
        var fields = new HashMap<String, String>();
        fields.put("lockDay", t.number(targets.lockDay()));
        Targets.rows().forEach(row -> {
            for (int quarter = 1; quarter <= 4; quarter++) {
                fields.put(field(row, quarter), Figure.text(targets.at(row, quarter), t));
            }
        });
        fields.put("version", Integer.toString(targets.version()));
        return new TypedTargets(fields);
    }

    public static String field(String row, int quarter) {
        return "target-" + row + "-" + quarter;
    }

    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** What is meant; {@link #errors} is empty. */
    YearTargets read() {
        var percents = new TreeMap<String, Map<Integer, BigDecimal>>();
        for (var row : Targets.rows()) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                int place = quarter;
                percent(row, quarter)
                        .ifPresent(percent -> percents.computeIfAbsent(row, one -> new HashMap<>())
                                .put(place, percent));
            }
        }
        var version = text("version");
        return new YearTargets(
                lockDay().orElseThrow(),
                percents,
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1,
                "",
                Optional.empty());
    }

    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        if (lockDay().isEmpty()) {
            errors.add(new FieldError("lockDay", "กรุณาใส่วันที่ปิดเดือนตั้งแต่ 1 ถึง 28"));
        }
        for (var row : Targets.rows()) {
            errors(row, errors);
        }
        return errors;
    }

    /** A row is whole or empty, between 0 and 100, and never falls from quarter to quarter. */
    private void errors(String row, List<FieldError> errors) {
        boolean any = false;
        for (int quarter = 1; quarter <= 4; quarter++) {
            any |= !text(field(row, quarter)).isBlank();
        }
        var before = BigDecimal.ZERO;
        for (int quarter = 1; any && quarter <= 4; quarter++) {
            var percent = percent(row, quarter);
            if (percent.isEmpty()) {
                errors.add(wrong(
                        row,
                        quarter,
                        "{0} ไตรมาส {1}: กรุณาใส่ร้อยละตั้งแต่ 0 ถึง 100 ให้ครบสี่ไตรมาส"));
            } else if (percent.get().compareTo(before) < 0) {
                errors.add(
                        wrong(row, quarter, "{0} ไตรมาส {1}: ร้อยละสะสมต้องไม่น้อยกว่าไตรมาสก่อน"));
            } else {
                before = percent.get();
            }
        }
    }

    private static FieldError wrong(String row, int quarter, String sentence) {
        Spoken name = t -> t.s(Targets.title(row));
        return new FieldError(field(row, quarter), sentence, name, quarter);
    }

    private Optional<BigDecimal> percent(String row, int quarter) {
        return Figure.parse(text(field(row, quarter)))
                .filter(percent -> percent.compareTo(HUNDRED) <= 0);
    }

    private Optional<Integer> lockDay() {
        return Figure.parse(text("lockDay"))
                .filter(day -> day.scale() == 0
                        && day.signum() > 0
                        && day.compareTo(BigDecimal.valueOf(28)) <= 0)
                .map(BigDecimal::intValueExact);
    }
}
