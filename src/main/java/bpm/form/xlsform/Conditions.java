package bpm.form.xlsform;

import bpm.form.Field;
import bpm.form.Range;
import bpm.form.ShowIf;
import bpm.form.TypeName;
import bpm.paper.ReadTable;
import bpm.shared.FieldError;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The expressions in a row of an XLSForm (เงื่อนไขใน XLSForm) that have a place here; all others are named. */
record Conditions(Sheet survey, ReadTable.Row row, List<FieldError> notMapped) {

    private static final String NUMBER = "-?\\d{1,15}(?:\\.\\d{1,6})?";
    private static final Pattern EQUALS =
            Pattern.compile("\\$\\{\\s*([^}\\s]+)\\s*}\\s*=\\s*['\"]?([^'\"]+?)['\"]?");
    private static final Pattern SELECTED = Pattern.compile(
            "selected\\(\\s*\\$\\{\\s*([^}\\s]+)\\s*}\\s*,\\s*['\"]([^'\"]+)['\"]\\s*\\)");
    private static final Pattern BOUND =
            Pattern.compile("\\(?\\s*\\.\\s*(>=|<=|>|<)\\s*(" + NUMBER + ")\\s*\\)?");
    private static final Pattern START_END = Pattern.compile("(start|end)\\s*=\\s*([^\\s,;]+)");

    /** The field and the answer on which the row depends. */
    Optional<ShowIf> shown(Map<String, String> renamed) {
        var text = survey.text(row, "relevant").isEmpty()
                ? survey.text(row, "relevance")
                : survey.text(row, "relevant");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (var pattern : List.of(SELECTED, EQUALS)) {
            var found = pattern.matcher(text);
            if (found.matches()) {
                var field = renamed.getOrDefault(found.group(1), found.group(1));
                if (Field.isCode(field)) {
                    return Optional.of(new ShowIf(field, found.group(2)));
                }
            }
        }
        left("relevant", "เงื่อนไขการแสดง “{0}” ไม่ได้นำเข้า ช่องนี้จะแสดงเสมอ", text);
        return Optional.empty();
    }

    /** The range of a number. */
    Range range(TypeName type) {
        var range = slider(survey.text(row, "parameters"));
        var text = survey.text(row, "constraint");
        if (text.isEmpty()) {
            return range;
        }
        var read = Optional.of(range).filter(any -> type.isNumber());
        for (var part : text.split("(?i)\\s+and\\s+")) {
            var bound = BOUND.matcher(part.strip());
            read = bound.matches()
                    ? read.flatMap(one -> bounded(one, bound, type))
                    : Optional.empty();
        }
        if (read.isEmpty()) {
            left("constraint", "ข้อกำหนดค่า “{0}” ไม่ได้นำเข้า", text);
        }
        return read.orElse(range);
    }

    private Range slider(String text) {
        var ends = START_END.matcher(text);
        var read = Optional.of(Range.ANY);
        while (ends.find()) {
            var sign = ends.group(1).equals("start") ? ">=" : "<=";
            var number = Optional.of(ends.group(2)).filter(one -> one.matches(NUMBER));
            read = read.flatMap(
                    one -> number.flatMap(n -> bounded(one, sign, new BigDecimal(n), true)));
        }
        if (read.isEmpty()) {
            left("parameters", "ช่วงค่า “{0}” ไม่ได้นำเข้า", text);
        }
        return read.orElse(Range.ANY);
    }

    /** A bound that is not itself allowed moves by one where only whole numbers are. */
    private static Optional<Range> bounded(Range range, Matcher bound, TypeName type) {
        var sign = bound.group(1);
        var number = new BigDecimal(bound.group(2));
        boolean inclusive = sign.endsWith("=");
        return inclusive || type == TypeName.INTEGER
                ? bounded(range, sign, number, inclusive)
                : Optional.empty();
    }

    /** Empty where the range would run downward. */
    private static Optional<Range> bounded(
            Range range, String sign, BigDecimal number, boolean inclusive) {
        var step = inclusive ? BigDecimal.ZERO : BigDecimal.ONE;
        var from = sign.startsWith(">") ? Optional.of(number.add(step)) : range.from();
        var to = sign.startsWith(">") ? range.to() : Optional.of(number.subtract(step));
        boolean upward = from.isEmpty()
                || to.filter(most -> most.compareTo(from.get()) < 0).isEmpty();
        return upward ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    private void left(String column, String sentence, String text) {
        notMapped.add(new FieldError(survey.address(row, column), sentence, text));
    }
}
