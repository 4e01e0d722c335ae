package bpm.areadata;

// the Thai here is data, not words of a screen

import bpm.access.Actor;
import bpm.form.Answers;
import bpm.form.Field;
import bpm.form.FieldType;
import bpm.form.FormDefinition;
import bpm.form.FormKind;
import bpm.form.FormSource;
import bpm.form.Label;
import bpm.form.Option;
import bpm.form.Range;
import bpm.plan.Activity;
import bpm.plan.ActivityKey;
import bpm.plan.Plans;
import bpm.shared.FiscalYear;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of area data (คอลัมน์ข้อมูลพื้นที่): those that every activity has, then those of the
 * activity's form.
 */
@Component
public class AreaColumns implements FormSource {

    public static final String AREA = "area";
    public static final String KIND = "kind";
    public static final String NAME = "name";
    public static final String QUANTITY = "quantity";
    public static final String BENEFICIARIES = "beneficiaries";
    public static final String POINT = "point";
    public static final String DAY = "day";
    public static final String REMARK = "remark";

    /** What a row can't be without, whatever the department's form says. */
    private static final Set<String> IDENTIFYING = Set.of(AREA, KIND, NAME);

    private static final Range PEOPLE =
            new Range(Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal("99999999")));

    private static final FormDefinition STANDARD = new FormDefinition(List.of(
            Field.required(
                    AREA,
                    new Label("หมู่บ้าน/ตำบล", "Village or tambon"),
                    new FieldType.AreaCode()),
            Field.required(
                    KIND,
                    new Label("ประเภทเป้าหมาย", "Kind of target"),
                    new FieldType.Choice(List.of(
                            new Option(
                                    "village", new Label("หมู่บ้าน/ชุมชน", "Village or community")),
                            new Option("household", new Label("ครัวเรือน", "Household")),
                            new Option("group", new Label("กลุ่ม/องค์กร", "Group")),
                            new Option("centre", new Label("ศูนย์เรียนรู้", "Learning centre")),
                            new Option("plot", new Label("แปลง", "Plot"))))),
            Field.required(NAME, new Label("ชื่อเป้าหมาย", "Name"), new FieldType.Text()),
            Field.optional(
                    QUANTITY,
                    new Label("จำนวน", "Quantity"),
                    new FieldType.Decimal(Range.FROM_ZERO, "")),
            Field.optional(
                    BENEFICIARIES,
                    new Label("ผู้ได้รับประโยชน์", "Beneficiaries"),
                    new FieldType.Whole(PEOPLE, "คน")),
            Field.optional(DAY, new Label("วันที่ดำเนินการ", "Date"), new FieldType.Day()),
            Field.optional(POINT, new Label("พิกัด", "Coordinates"), new FieldType.Point()),
            Field.optional(REMARK, new Label("หมายเหตุ", "Remark"), new FieldType.LongText())));

    private final Plans plans;

    AreaColumns(Plans plans) {
        this.plans = plans;
    }

    @Override
    public FormKind kind() {
        return FormKind.AREA;
    }

    /** Every activity may have area data. */
    @Override
    public List<Subject> subjects(FiscalYear year, Actor actor) {
        return plans.activities(year, actor).stream().map(AreaColumns::subject).toList();
    }

    @Override
    public Optional<Subject> subject(String activity, Actor actor) {
        return ActivityKey.parse(activity)
                .flatMap(key -> plans.find(key, actor))
                .map(AreaColumns::subject);
    }

    private static Subject subject(Activity activity) {
        var title = new Label(activity.title().thai(), activity.title().english());
        return new Subject(activity.key().toString(), title, STANDARD);
    }

    @Override
    public Optional<FormDefinition> standard(String activity) {
        return ActivityKey.parse(activity)
                .flatMap(key ->
                        plans.find(key.year()).flatMap(edition -> edition.plan().activity(key)))
                .map(known -> STANDARD);
    }

    @Override
    public boolean takes(Field field) {
        return STANDARD.field(field.code())
                .map(standard -> fits(field, standard))
                .orElse(true);
    }

    /**
     * The columns of a form: the standard ones first, as the form words them; a row's village, kind and name
     * are always asked. Files and tables have no place in a row.
     */
    public static FormDefinition of(FormDefinition form) {
        var fields = new ArrayList<Field>();
        for (var standard : STANDARD.fields()) {
            var code = standard.code();
            var own = form.field(code).filter(field -> fits(field, standard));
            if (own.isPresent() || IDENTIFYING.contains(code)) {
                fields.add(asked(own.orElse(standard), IDENTIFYING.contains(code)));
            }
        }
        for (var field : form.answered()) {
            if (STANDARD.field(field.code()).isEmpty() && fitsInRow(field)) {
                var before = new FormDefinition(fields);
                fields.add(new Field(
                        field.code(),
                        field.label(),
                        field.help(),
                        field.type(),
                        field.required(),
                        field.shownIf()
                                .filter(when -> before.field(when.field()).isPresent())));
            }
        }
        return new FormDefinition(fields);
    }

    /** In what a row's quantity is counted: the column's unit, else the kind of target; empty without one. */
    public static String unit(FormDefinition columns, Answers row) {
        if (row.number(QUANTITY).isEmpty()) {
            return "";
        }
        return columns.field(QUANTITY)
                .map(field -> field.type().unit())
                .filter(unit -> !unit.isBlank())
                .or(() -> columns.field(KIND)
                        .flatMap(field -> field.type().labelOf(row.text(KIND)))
                        .map(Label::thai))
                .orElse(row.text(KIND));
    }

    /** The columns that the activity adds to the standard ones. */
    public static List<Field> added(FormDefinition columns) {
        return columns.fields().stream()
                .filter(field -> STANDARD.field(field.code()).isEmpty())
                .toList();
    }

    /** A standard column has a place of its own, which takes its type; that of a decimal takes any number. */
    private static boolean fits(Field field, Field standard) {
        return field.type().getClass() == standard.type().getClass()
                || (standard.type() instanceof FieldType.Decimal && field.type().isNumber());
    }

    private static boolean fitsInRow(Field field) {
        return !(field.type() instanceof FieldType.Rows)
                && !(field.type() instanceof FieldType.Files);
    }

    private static Field asked(Field field, boolean always) {
        return new Field(
                field.code(),
                field.label(),
                field.help(),
                field.type(),
                field.required() || always,
                Optional.empty());
    }
}
