package bpm.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of fields by their names (ชื่อชนิดของช่อง): the word in files and what the editor's list says. */
public enum TypeName {
    TEXT("text", "ข้อความบรรทัดเดียว"),
    LONG_TEXT("longText", "ข้อความหลายบรรทัด"),
    INTEGER("integer", "จำนวนเต็ม"),
    DECIMAL("decimal", "จำนวนทศนิยม"),
    MONEY("money", "จำนวนเงิน (บาท)"),
    DATE("date", "วันที่"),
    CHOICE("choice", "เลือกหนึ่งข้อ"),
    CHOICES("choices", "เลือกได้หลายข้อ"),
    YES_NO("yesNo", "ใช่ / ไม่ใช่"),
    AREA("areaCode", "ตำบล หมู่บ้าน หรือชุมชน"),
    POINT("point", "พิกัด"),
    FILES("file", "ไฟล์แนบ"),
    ROWS("table", "ตาราง"),
    NOTE("note", "ข้อความอธิบาย");

    private final String key;
    private final String title;

    TypeName(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** The name that stands for this type. */
    public static TypeName of(FieldType type) {
        return switch (type) {
            case FieldType.Text text -> TEXT;
            case FieldType.LongText text -> LONG_TEXT;
            case FieldType.Whole whole -> INTEGER;
            case FieldType.Decimal decimal -> DECIMAL;
            case FieldType.Money money -> MONEY;
            case FieldType.Day day -> DATE;
            case FieldType.Choice choice -> CHOICE;
            case FieldType.Choices choices -> CHOICES;
            case FieldType.YesNo yesNo -> YES_NO;
            case FieldType.AreaCode code -> AREA;
            case FieldType.Point point -> POINT;
            case FieldType.Files files -> FILES;
            case FieldType.Rows rows -> ROWS;
            case FieldType.Note note -> NOTE;
        };
    }

    /** The name written so. */
    public static Optional<TypeName> named(String key) {
        return Arrays.stream(values()).filter(name -> name.key.equals(key)).findFirst();
    }

    /** The type itself, with what only some types need. */
    FieldType type(Range range, String unit, List<Option> options, List<Field> columns) {
        return switch (this) {
            case TEXT -> new FieldType.Text();
            case LONG_TEXT -> new FieldType.LongText();
            case INTEGER -> new FieldType.Whole(range, unit);
            case DECIMAL -> new FieldType.Decimal(range, unit);
            case MONEY -> new FieldType.Money(range);
            case DATE -> new FieldType.Day();
            case CHOICE -> new FieldType.Choice(options);
            case CHOICES -> new FieldType.Choices(options);
            case YES_NO -> new FieldType.YesNo();
            case AREA -> new FieldType.AreaCode();
            case POINT -> new FieldType.Point();
            case FILES -> new FieldType.Files();
            case ROWS -> new FieldType.Rows(columns);
            case NOTE -> new FieldType.Note();
        };
    }

    public String key() {
        return key;
    }

    /** The Thai name, which is also the key of its translation. */
    public String title() {
        return title;
    }

    public boolean hasOptions() {
        return this == CHOICE || this == CHOICES;
    }

    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL || this == MONEY;
    }
}
