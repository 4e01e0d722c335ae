package bpm.results;

// the Thai here is data, not words of a screen

import bpm.form.Field;
import bpm.form.FieldType;
import bpm.form.Label;
import bpm.form.Range;

import java.util.Arrays;
import java.util.List;

/** The headings that every results form has (หัวข้อมาตรฐานของ EA ๔), each a field under a code that stays. */
public enum Heading {
    OBJECTIVES("objectives", true, "วัตถุประสงค์", "Objectives", new FieldType.LongText()),
    TARGET_GROUP("targetGroup", true, "กลุ่มเป้าหมาย", "Target group", new FieldType.LongText()),
    TARGET("target", false, "จำนวนเป้าหมาย", "Number aimed at", Types.COUNT),
    MALE("male", true, "ผู้เข้าร่วมจริง ชาย", "Took part: men", Types.PEOPLE),
    FEMALE("female", true, "ผู้เข้าร่วมจริง หญิง", "Took part: women", Types.PEOPLE),
    UNSTATED(
            "unstatedSex",
            false,
            "ผู้เข้าร่วมจริง ไม่ระบุเพศ",
            "Took part: sex not stated",
            Types.PEOPLE),
    DATES("dates", true, "วันที่ดำเนินการ", "Dates held", Types.DATES),
    PLACE("place", true, "สถานที่ดำเนินการ", "Place", new FieldType.LongText()),
    RECEIVED("received", true, "งบประมาณที่ได้รับ", "Money received", Types.BAHT),
    SPENT("spent", true, "งบประมาณที่ใช้", "Money spent", Types.BAHT),
    LEFT("left", false, "งบประมาณคงเหลือ", "Money left", Types.BALANCE),
    HOW("how", true, "วิธีดำเนินงาน", "How it was done", new FieldType.LongText()),
    OUTPUTS("outputs", true, "ผลผลิตตามตัวชี้วัด", "Outputs against indicators", Types.OUTPUTS),
    OUTCOMES("outcomes", true, "ผลลัพธ์ที่เกิดขึ้น", "Outcomes", new FieldType.LongText()),
    USE("use", false, "การนำไปใช้ประโยชน์", "Use made of it", new FieldType.LongText()),
    SUCCESS("success", false, "ปัจจัยแห่งความสำเร็จ", "Success factors", new FieldType.LongText()),
    PROBLEMS("problems", false, "ปัญหาและอุปสรรค", "Problems", new FieldType.LongText()),
    SUGGESTIONS("suggestions", false, "ข้อเสนอแนะ", "Suggestions", new FieldType.LongText());

    /** The columns of {@link #DATES}. */
    public static final String FROM = "from";

    public static final String TO = "to";

    /** The columns of {@link #OUTPUTS}. */
    public static final String INDICATOR = "indicator";

    public static final String AIMED = "aimed";
    public static final String REACHED = "reached";
    public static final String UNIT = "unit";

    private static final Label BALANCE = new Label(
            "เว้นว่างได้ ระบบคิดให้จากที่ได้รับหักที่ใช้", "May stay empty: received less spent");

    private final String code;
    private final boolean required;
    private final Label label;
    private final FieldType type;

    Heading(String code, boolean required, String thai, String english, FieldType type) {
        this.code = code;
        this.required = required;
        this.label = new Label(thai, english);
        this.type = type;
    }

    /** The key of its answer. */
    public String code() {
        return code;
    }

    private Field field() {
        var field =
                required ? Field.required(code, label, type) : Field.optional(code, label, type);
        return this == LEFT ? field.with(BALANCE) : field;
    }

    /** All of them as the fields of a form. */
    static List<Field> fields() {
        return Arrays.stream(values()).map(Heading::field).toList();
    }

    /** Types that several headings share. */
    private static final class Types {

        static final FieldType COUNT = new FieldType.Decimal(Range.FROM_ZERO, "");
        static final FieldType PEOPLE = new FieldType.Whole(Range.FROM_ZERO, "คน");
        static final FieldType BAHT = new FieldType.Money(Range.FROM_ZERO);

        /** Below zero where more was spent than received. */
        static final FieldType BALANCE = new FieldType.Money(Range.ANY);

        static final FieldType DATES = new FieldType.Rows(List.of(
                Field.required(FROM, new Label("วันที่เริ่ม", "From"), new FieldType.Day()),
                Field.optional(TO, new Label("ถึงวันที่", "To"), new FieldType.Day())));
        static final FieldType OUTPUTS = new FieldType.Rows(List.of(
                Field.required(
                        INDICATOR, new Label("ตัวชี้วัด", "Indicator"), new FieldType.Text()),
                Field.optional(AIMED, new Label("เป้าหมาย", "Target"), COUNT),
                Field.required(REACHED, new Label("ผลที่ทำได้", "Result"), COUNT),
                Field.optional(UNIT, new Label("หน่วยนับ", "Unit"), new FieldType.Text())));
    }
}
