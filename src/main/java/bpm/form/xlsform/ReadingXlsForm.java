package bpm.form.xlsform;

import bpm.form.Field;
import bpm.form.FieldSpec;
import bpm.form.FieldSpec.OptionSpec;
import bpm.form.TypeName;
import bpm.paper.ReadTable;
import bpm.paper.ReadingXlsx;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an XLSForm (นำเข้า XLSForm): what has a place here becomes fields, all else is named by its cell. */
public final class ReadingXlsForm {

    /** What a device notes by itself: nobody is asked. */
    private static final Set<String> META = Set.of(
            "start",
            "end",
            "today",
            "deviceid",
            "username",
            "phonenumber",
            "simserial",
            "subscriberid",
            "email",
            "audit",
            "start-geopoint",
            "background-audio");

    private final Sheet survey;
    private final Choices choices;
    private final List<FieldError> notMapped = new ArrayList<>();
    private final Set<String> groups = new HashSet<>();
    private final Map<String, String> renamed = new HashMap<>();

    private ReadingXlsForm(Sheet survey, Choices choices) {
        this.survey = survey;
        this.choices = choices;
    }

    /** Reads the file; one without a sheet named survey is refused. */
    public static ReadXlsForm read(byte[] file) {
        var tables = ReadingXlsx.read(file);
        var survey = Sheet.of(tables, "survey");
        if (survey.table().rows().isEmpty() || survey.table().headings().isEmpty()) {
            throw Problem.invalid(
                    "file", "ไฟล์นี้ไม่ใช่ XLSForm ไม่มีแผ่นงานชื่อ survey ที่มีแถวข้อมูล");
        }
        var reading = new ReadingXlsForm(survey, new Choices(Sheet.of(tables, "choices")));
        var fields = reading.fields();
        reading.notMapped.addAll(Unread.in(tables));
        return new ReadXlsForm(fields, reading.notMapped);
    }

    private List<FieldSpec> fields() {
        var fields = new ArrayList<FieldSpec>();
        Deque<FieldSpec> repeats = new ArrayDeque<>();
        var columns = new ArrayList<FieldSpec>();
        for (var row : survey.table().rows()) {
            var type = SurveyType.of(survey.text(row, "type"));
            switch (type.word()) {
                case "" -> left(row, "type", "แถวนี้ไม่มีชนิด จึงข้ามไป");
                case "begin_repeat" -> {
                    if (!repeats.isEmpty()) {
                        left(
                                row,
                                "type",
                                "ตารางซ้อนในตารางไม่มีที่นี่ ช่องข้างในย้ายมาอยู่ในตารางชั้นนอก");
                    }
                    repeats.push(spec(row, TypeName.ROWS, type));
                }
                case "end_repeat" -> {
                    if (repeats.size() == 1) {
                        fields.add(repeats.pop().with(List.copyOf(columns)));
                        columns.clear();
                    } else if (!repeats.isEmpty()) {
                        repeats.pop();
                    }
                }
                case "begin_group" -> group(row);
                case "end_group" -> {}
                default ->
                    field(row, type)
                            .filter(one -> repeats.isEmpty() || mayBeColumn(row, one))
                            .ifPresent(repeats.isEmpty() ? fields::add : columns::add);
            }
        }
        if (!repeats.isEmpty()) {
            fields.add(repeats.getLast().with(List.copyOf(columns)));
        }
        return fields;
    }

    private boolean mayBeColumn(ReadTable.Row row, FieldSpec field) {
        boolean may = !field.type().equals(TypeName.FILES.key());
        if (!may) {
            left(
                    row,
                    "type",
                    "“{0}” เป็นไฟล์แนบในตาราง ซึ่งไม่มีที่นี่ จึงไม่ได้นำเข้า กรุณาเพิ่มช่องไฟล์นอกตาราง",
                    field.label());
        }
        return may;
    }

    private void group(ReadTable.Row row) {
        groups.add(survey.text(row, "name"));
        var condition = survey.text(row, "relevant");
        left(
                row,
                "type",
                condition.isEmpty()
                        ? "กลุ่ม “{0}” ไม่มีที่นี่ ช่องในกลุ่มนำเข้าเรียงตามเดิม"
                        : "กลุ่ม “{0}” มีเงื่อนไข ซึ่งไม่ได้นำไปใส่ให้ช่องในกลุ่ม",
                survey.text(row, "name"));
    }

    private Optional<FieldSpec> field(ReadTable.Row row, SurveyType type) {
        if (META.contains(type.word())) {
            left(
                    row,
                    "type",
                    "“{0}” เป็นค่าที่เครื่องบันทึกเอง ไม่ใช่ช่องให้กรอก จึงข้ามไป",
                    type.word());
            return Optional.empty();
        }
        var own = TypeName.named(survey.text(row, "bpm_type"))
                .filter(name -> name != TypeName.ROWS && !name.hasOptions());
        var known = own.or(() -> type.name(survey.text(row, "appearance"), choices))
                .map(name -> type.isRange() ? new Steps(survey, row, notMapped).number() : name);
        if (known.isEmpty()) {
            left(
                    row,
                    "type",
                    "ชนิด “{0}” ของ “{1}” ไม่มีที่นี่ จึงไม่ได้นำเข้า",
                    type.word(),
                    survey.text(row, "name"));
            return Optional.empty();
        }
        if (Set.of("image", "audio", "video").contains(type.word())) {
            left(row, "type", "“{0}” กลายเป็นไฟล์แนบทั่วไป", survey.text(row, "name"));
        }
        if (type.orOther()) {
            left(
                    row,
                    "type",
                    "ตัวเลือก “อื่น ๆ” (or_other) ของ “{0}” ต้องเพิ่มเอง",
                    survey.text(row, "name"));
        }
        return Optional.of(spec(row, known.get(), type));
    }

    private FieldSpec spec(ReadTable.Row row, TypeName name, SurveyType type) {
        var label = survey.words(row, "label");
        var hint = survey.words(row, "hint");
        var limits = new Conditions(survey, row, notMapped);
        var range = limits.range(name);
        var shown = limits.shown(renamed);
        var code = code(row);
        if (label.isEmpty()) {
            left(row, "label", "“{0}” ไม่มีชื่อ จึงใช้รหัสเป็นชื่อ", code);
        } else if (label.thai().equals(label.english())) {
            left(row, "label", "“{0}” มีแต่ชื่อภาษาอังกฤษ กรุณาใส่ชื่อภาษาไทย", code);
        }
        return new FieldSpec(
                code,
                name.key(),
                label.isEmpty() ? code : label.thai(),
                label.english(),
                hint.thai(),
                hint.english(),
                required(row),
                survey.text(row, "bpm_unit"),
                range.from().map(Object::toString).orElse(""),
                range.to().map(Object::toString).orElse(""),
                name.hasOptions() ? options(row, type) : List.of(),
                shown.map(one -> one.field()).orElse(""),
                shown.map(one -> one.value()).orElse(""),
                List.of());
    }

    private boolean required(ReadTable.Row row) {
        var text = survey.text(row, "required").toLowerCase(java.util.Locale.ROOT);
        boolean known = text.matches("|yes|true|true\\(\\)|1|required|no|false|false\\(\\)|0");
        if (!known) {
            left(row, "required", "เงื่อนไขการบังคับกรอก “{0}” ไม่ได้นำเข้า", text);
        }
        return known && text.matches("yes|true|true\\(\\)|1|required");
    }

    private List<OptionSpec> options(ReadTable.Row row, SurveyType type) {
        var options = choices.of(type.list());
        if (options.isEmpty()) {
            left(row, "type", "ไม่มีรายการตัวเลือก “{0}” ในแผ่นงาน choices", type.list());
        }
        return options;
    }

    /** The name, or one that can be a code here. */
    private String code(ReadTable.Row row) {
        var name = survey.text(row, "name");
        if (Field.isFree(name)) {
            return name;
        }
        var mended = ("f_" + name.replaceAll("[^A-Za-z0-9_-]", "_"));
        var code = mended.substring(0, Math.min(40, mended.length()));
        renamed.put(name, code);
        left(row, "name", "รหัส “{0}” ใช้ที่นี่ไม่ได้ เปลี่ยนเป็น “{1}”", name, code);
        return code;
    }

    private void left(ReadTable.Row row, String column, String sentence, Object... arguments) {
        notMapped.add(new FieldError(survey.address(row, column), sentence, arguments));
    }
}
