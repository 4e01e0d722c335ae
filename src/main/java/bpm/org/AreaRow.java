package bpm.org;

import bpm.shared.FieldError;
import bpm.shared.ThaiDate;
import bpm.shared.ThaiDigits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What one line of a file of areas says, checked as far as the line alone can be. */
record AreaRow(
        int line,
        String code,
        AreaLevel level,
        String parent,
        String nameTh,
        String nameEn,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> replacedBy) {

    /** The row of a line, or nothing after its errors have been told. */
    static Optional<AreaRow> of(AreaSheet.Line line, Consumer<FieldError> errors) {
        var found = new ArrayList<FieldError>();
        var code = ThaiDigits.arabic(line.cell(AreaColumn.CODE)).replace(" ", "");
        var level = AreaLevel.of(code);
        if (level.isEmpty()) {
            found.add(error(
                    line.number(),
                    AreaColumn.CODE,
                    "แถวที่ {0} คอลัมน์ {1}: รหัส “{2}” ไม่ถูกต้อง กรุณาใช้ 2, 4, 6 หรือ 8 หลักตามระดับ",
                    code));
        }
        var word = line.cell(AreaColumn.LEVEL);
        if (level.isPresent() && !word.isEmpty() && !AreaLevel.called(word).equals(level)) {
            found.add(error(
                    line.number(),
                    AreaColumn.LEVEL,
                    "แถวที่ {0} คอลัมน์ {1}: “{2}” ไม่ตรงกับรหัส ซึ่งเป็นรหัส{3}",
                    word,
                    level.get().thai()));
        }
        if (line.cell(AreaColumn.NAME_TH).isEmpty()) {
            found.add(error(
                    line.number(),
                    AreaColumn.NAME_TH,
                    "แถวที่ {0} คอลัมน์ {1}: ยังว่างอยู่ กรุณากรอกชื่อ"));
        }
        var parent = parent(line, code, level, found::add);
        var from = day(line, AreaColumn.VALID_FROM, found::add);
        var to = day(line, AreaColumn.VALID_TO, found::add);
        var replacedBy = replacedBy(line, code, to, found::add);
        if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
            found.add(error(
                    line.number(),
                    AreaColumn.VALID_TO,
                    "แถวที่ {0} คอลัมน์ {1}: ต้องอยู่หลังวันที่เริ่มใช้"));
        }
        found.forEach(errors);
        return level.filter(known -> found.isEmpty())
                .map(known -> new AreaRow(
                        line.number(),
                        code,
                        known,
                        parent,
                        line.cell(AreaColumn.NAME_TH),
                        line.cell(AreaColumn.NAME_EN),
                        from,
                        to,
                        replacedBy));
    }

    /** What stands above follows from the code; only a community may name its district or tambon. */
    private static String parent(
            AreaSheet.Line line,
            String code,
            Optional<AreaLevel> level,
            Consumer<FieldError> errors) {
        var derived = level.map(known -> known.parentOf(code)).orElse("");
        var given = ThaiDigits.arabic(line.cell(AreaColumn.PARENT)).replace(" ", "");
        if (level.isEmpty() || given.isEmpty() || given.equals(derived)) {
            return derived;
        }
        boolean fits = level.get() == AreaLevel.COMMUNITY
                && given.startsWith(derived)
                && AreaLevel.of(given)
                        .filter(above -> above.compareTo(AreaLevel.TAMBON) <= 0)
                        .isPresent();
        if (!fits) {
            errors.accept(error(
                    line.number(),
                    AreaColumn.PARENT,
                    "แถวที่ {0} คอลัมน์ {1}: “{2}” ไม่ตรงกับรหัส ควรเป็น “{3}”",
                    given,
                    derived));
        }
        return given;
    }

    private static Optional<LocalDate> day(
            AreaSheet.Line line, AreaColumn column, Consumer<FieldError> errors) {
        var typed = line.cell(column);
        var day = ThaiDate.parse(typed);
        if (!typed.isEmpty() && day.isEmpty()) {
            errors.accept(error(
                    line.number(),
                    column,
                    "แถวที่ {0} คอลัมน์ {1}: “{2}” ไม่ใช่วันที่ กรุณากรอกอย่าง 1/10/2567",
                    typed));
        }
        return day;
    }

    private static Optional<String> replacedBy(
            AreaSheet.Line line, String code, Optional<LocalDate> to, Consumer<FieldError> errors) {
        var given = ThaiDigits.arabic(line.cell(AreaColumn.REPLACED_BY)).replace(" ", "");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (to.isEmpty()) {
            errors.accept(error(
                    line.number(),
                    AreaColumn.VALID_TO,
                    "แถวที่ {0} คอลัมน์ {1}: ยังว่างอยู่ กรุณากรอกวันที่รวมกับ “{2}”",
                    given));
        } else if (given.equals(code)) {
            errors.accept(error(
                    line.number(),
                    AreaColumn.REPLACED_BY,
                    "แถวที่ {0} คอลัมน์ {1}: รวมกับตัวเองไม่ได้ กรุณาแก้รหัส"));
        }
        return Optional.of(given);
    }

    FieldError error(AreaColumn column, String sentence, Object... more) {
        return error(line, column, sentence, more);
    }

    /** {0} is the row (as text, so that it gets no comma), {1} the column, {2} … what else is wanted. */
    private static FieldError error(int line, AreaColumn column, String sentence, Object... more) {
        var arguments = new ArrayList<Object>(List.of(String.valueOf(line), column.title()));
        arguments.addAll(List.of(more));
        return new FieldError("row" + line + "." + column.key(), sentence, List.copyOf(arguments));
    }

    /** The row of which an error speaks. */
    static int line(FieldError error) {
        return Integer.parseInt(error.arguments().getFirst().toString());
    }

    /** As an area whose first day, where the line tells none, is before all years that BPM holds. */
    Area asArea() {
        return new Area(
                code,
                level,
                parent,
                nameTh,
                nameEn,
                from.orElse(Area.BEGINNING),
                to.orElse(null),
                replacedBy.orElse(null));
    }
}
