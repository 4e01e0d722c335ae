package bpm.form;

import bpm.shared.FieldError;
import bpm.shared.Problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Fields as written down, made a form (ตรวจนิยามของแบบ), or all that stands against it, field by field. */
public record CheckedForm(Optional<FormDefinition> form, List<FieldError> errors) {

    static final int MOST_FIELDS = 150;

    /** The form, which is known to be right. */
    public FormDefinition orThrow() {
        return form.orElseThrow(() -> Problem.invalid(errors));
    }

    /**
     * As {@link #of}, refusing too what older forms may have and nobody can answer, and what the form's
     * source does not take.
     */
    static CheckedForm toPublish(List<FieldSpec> specs, Predicate<Field> taken) {
        var checked = of(specs);
        var errors = new ArrayList<>(checked.errors());
        int number = 0;
        for (var spec : specs) {
            if (!checked.takes(spec.code(), taken)) {
                errors.add(new FieldError(
                        "f" + number + ".type",
                        "ช่องที่ {0} รหัส “{1}” เป็นช่องมาตรฐาน เปลี่ยนชนิดไม่ได้ กรุณาใช้ชนิดเดิมหรือรหัสอื่น",
                        number + 1,
                        spec.code()));
            }
            number++;
            for (var column : spec.columns()) {
                if (column.type().equals(TypeName.FILES.key())) {
                    errors.add(new FieldError(
                            "f" + number + ".type",
                            "ช่องที่ {0} อยู่ในตาราง จึงเป็นไฟล์แนบไม่ได้ กรุณาวางช่องไฟล์ไว้นอกตาราง",
                            number + 1));
                }
                number++;
            }
        }
        return errors.isEmpty() ? checked : new CheckedForm(Optional.empty(), List.copyOf(errors));
    }

    private boolean takes(String code, Predicate<Field> taken) {
        return form.flatMap(known -> known.field(code)).map(taken::test).orElse(true);
    }

    /** Checks all fields; their numbers count the columns of tables too, as the editor lists them. */
    public static CheckedForm of(List<FieldSpec> specs) {
        var work = new Work();
        var fields = work.fields(specs, "");
        if (specs.isEmpty()) {
            work.errors.add(
                    new FieldError("add", "แบบยังไม่มีช่องข้อมูล กรุณาเพิ่มอย่างน้อยหนึ่งช่อง"));
        }
        if (work.count > MOST_FIELDS) {
            work.errors.add(new FieldError("add", "แบบมีได้ไม่เกิน {0} ช่อง", MOST_FIELDS));
        }
        return work.errors.isEmpty()
                ? new CheckedForm(Optional.of(new FormDefinition(fields)), List.of())
                : new CheckedForm(Optional.empty(), List.copyOf(work.errors));
    }

    /** One check under way. */
    private static final class Work {

        private final List<FieldError> errors = new ArrayList<>();
        private int count;

        List<Field> fields(List<FieldSpec> specs, String table) {
            var fields = new ArrayList<Field>();
            var codes = new HashSet<String>();
            var before = new HashMap<String, Field>();
            for (var spec : specs) {
                int number = count++;
                var columns = spec.type().equals(TypeName.ROWS.key()) && table.isEmpty()
                        ? fields(spec.columns(), spec.code())
                        : List.<Field>of();
                int had = errors.size();
                check(spec, number, columns, table);
                if (!codes.add(spec.code())) {
                    wrong(spec, number, "code", "รหัส “{1}” ซ้ำกับช่องอื่น");
                }
                condition(spec, number, before);
                if (errors.size() == had) {
                    var field = field(spec, columns);
                    fields.add(field);
                    before.put(field.code(), field);
                }
            }
            return fields;
        }

        private void check(FieldSpec spec, int number, List<Field> columns, String table) {
            if (!Field.isFree(spec.code())) {
                wrong(
                        spec,
                        number,
                        "code",
                        "รหัส “{1}” ใช้ไม่ได้ ใช้อักษรอังกฤษ ตัวเลข - หรือ _ ขึ้นต้นด้วยอักษร ไม่เกิน 40 ตัว");
            }
            if (spec.label().isBlank()) {
                wrong(spec, number, "label", "ช่องที่ {0} ยังไม่มีชื่อภาษาไทย");
            }
            var type = TypeName.named(spec.type());
            if (type.isEmpty()) {
                wrong(spec, number, "type", "ช่องที่ {0} ยังไม่ได้เลือกชนิด");
            }
            if (type.filter(TypeName::hasOptions).isPresent() && options(spec).isEmpty()) {
                wrong(
                        spec,
                        number,
                        "options",
                        "ช่องที่ {0} ต้องมีตัวเลือก รหัสไม่ซ้ำกัน บรรทัดละหนึ่งข้อ");
            }
            if (type.filter(one -> one == TypeName.ROWS).isPresent() && !table.isEmpty()) {
                wrong(spec, number, "type", "ช่องที่ {0} อยู่ในตารางแล้ว จึงเป็นตารางอีกไม่ได้");
            } else if (type.filter(one -> one == TypeName.ROWS).isPresent() && columns.isEmpty()) {
                wrong(spec, number, "type", "ช่องที่ {0} เป็นตาราง แต่ยังไม่มีช่องข้อมูลในตาราง");
            }
            if (range(spec).isEmpty()) {
                wrong(
                        spec,
                        number,
                        "min",
                        "ช่องที่ {0} ค่าต่ำสุดและสูงสุดต้องเป็นตัวเลข เรียงจากน้อยไปมาก");
            }
        }

        private void condition(FieldSpec spec, int number, Map<String, Field> before) {
            if (spec.showField().isEmpty()) {
                return;
            }
            var other = before.get(spec.showField());
            if (other == null) {
                wrong(
                        spec,
                        number,
                        "showField",
                        "ช่องที่ {0} แสดงตามช่องที่ต้องอยู่ก่อนหน้าช่องนี้");
            } else if (spec.showValue().isBlank()) {
                wrong(spec, number, "showValue", "ช่องที่ {0} ยังไม่ได้บอกคำตอบที่ทำให้แสดง");
            } else if (!other.type().options().isEmpty()
                    && other.type().labelOf(spec.showValue()).isEmpty()) {
                wrong(spec, number, "showValue", "ช่องที่ {0} แสดงตามคำตอบที่ไม่มีในตัวเลือก");
            }
        }

        private void wrong(FieldSpec spec, int number, String what, String sentence) {
            errors.add(
                    new FieldError("f" + number + "." + what, sentence, number + 1, spec.code()));
        }

        private static Field field(FieldSpec spec, List<Field> columns) {
            return new Field(
                    spec.code(),
                    new Label(spec.label(), spec.labelEn()),
                    new Label(spec.help(), spec.helpEn()),
                    TypeName.named(spec.type())
                            .orElseThrow()
                            .type(
                                    range(spec).orElseThrow(),
                                    spec.unit(),
                                    options(spec).orElse(List.of()),
                                    columns),
                    spec.required(),
                    Optional.of(spec)
                            .filter(one -> !one.showField().isEmpty())
                            .map(one -> new ShowIf(one.showField(), one.showValue())));
        }

        private static Optional<List<Option>> options(FieldSpec spec) {
            var codes = new HashSet<String>();
            boolean good = spec.options().stream()
                    .allMatch(one -> Option.isCode(one.code())
                            && !one.label().isBlank()
                            && codes.add(one.code()));
            return good && !spec.options().isEmpty()
                    ? Optional.of(spec.options().stream()
                            .map(one ->
                                    new Option(one.code(), new Label(one.label(), one.labelEn())))
                            .toList())
                    : Optional.empty();
        }

        private static Optional<Range> range(FieldSpec spec) {
            var from = ReadingValue.number(spec.min());
            var to = ReadingValue.number(spec.max());
            boolean good = (from.isPresent() || spec.min().isBlank())
                    && (to.isPresent() || spec.max().isBlank())
                    && (from.isEmpty()
                            || to.isEmpty()
                            || from.get().compareTo(to.orElse(BigDecimal.ZERO)) <= 0);
            return good ? Optional.of(new Range(from, to)) : Optional.empty();
        }
    }
}
