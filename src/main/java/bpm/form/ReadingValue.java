package bpm.form;

import bpm.org.Area;
import bpm.shared.FieldError;
import bpm.shared.ThaiDate;
import bpm.shared.ThaiDigits;
import bpm.shared.ThaiText;
import bpm.shared.Words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one text typed for a field into its canonical shape (อ่านค่าหนึ่งช่อง), or says what is wrong with it. */
final class ReadingValue {

    static final int MOST_LINE = 500;
    static final int MOST_LINES = 10_000;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern POINT =
            Pattern.compile("(-?\\d{1,3}(?:\\.\\d+)?)\\s*[,;\\s]\\s*(-?\\d{1,3}(?:\\.\\d+)?).*");
    private static final Range LATITUDES =
            new Range(Optional.of(new BigDecimal("5")), Optional.of(new BigDecimal("21")));
    private static final Range LONGITUDES =
            new Range(Optional.of(new BigDecimal("97")), Optional.of(new BigDecimal("106")));

    private final Place place;
    private final KnownAreas areas;
    private final Consumer<FieldError> errors;

    ReadingValue(Place place, KnownAreas areas, Consumer<FieldError> errors) {
        this.place = place;
        this.areas = areas;
        this.errors = errors;
    }

    /** The canonical text; the typed one where it can't be read, after saying why. */
    String read(FieldType type, String typed) {
        if (typed.isBlank()) {
            return "";
        }
        return switch (type) {
            case FieldType.Text text -> line(typed);
            case FieldType.LongText text -> lines(typed);
            case FieldType.Whole whole -> whole(whole, typed);
            case FieldType.Decimal decimal -> inRange(type, typed);
            case FieldType.Money money -> money(money, typed);
            case FieldType.Day day -> day(typed);
            case FieldType.Choice choice -> option(choice, typed);
            case FieldType.Choices choices -> option(choices, typed);
            case FieldType.YesNo yesNo -> yesNo(typed);
            case FieldType.AreaCode code -> area(typed);
            case FieldType.Point point -> point(typed);
            case FieldType.Files files -> typed.strip();
            case FieldType.Rows rows -> typed;
            case FieldType.Note note -> "";
        };
    }

    /** The number in a text with Thai digits or thousands separated. */
    static Optional<BigDecimal> number(String typed) {
        var text = ThaiDigits.arabic(typed).replaceAll("[\\s,\u00a0]|บาท$", ""); // data
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    private String wrong(String typed, String sentence, Object argument) {
        errors.accept(new FieldError(place.path(), sentence, place, argument));
        return typed;
    }

    private String line(String typed) {
        var text = ThaiText.tidy(typed);
        return text.length() > MOST_LINE
                ? wrong(typed, "“{0}” ยาวได้ไม่เกิน {1} ตัวอักษร", MOST_LINE)
                : text;
    }

    private String lines(String typed) {
        var text = ThaiText.tidyLines(typed);
        return text.length() > MOST_LINES
                ? wrong(typed, "“{0}” ยาวได้ไม่เกิน {1} ตัวอักษร", MOST_LINES)
                : text;
    }

    private String whole(FieldType.Whole type, String typed) {
        var number = number(typed);
        if (number.isPresent() && number.get().stripTrailingZeros().scale() > 0) {
            return wrong(typed, "“{0}” ต้องเป็นจำนวนเต็ม ที่กรอกไว้คือ {1}", typed);
        }
        return inRange(type, typed);
    }

    private String money(FieldType.Money type, String typed) {
        var number = number(typed);
        if (number.isPresent() && number.get().stripTrailingZeros().scale() > 2) {
            return wrong(typed, "“{0}” เป็นเงินบาท มีทศนิยมได้ 2 ตำแหน่ง ที่กรอกไว้คือ {1}", typed);
        }
        return inRange(type, typed);
    }

    private String inRange(FieldType type, String typed) {
        var number = number(typed);
        if (number.isEmpty()) {
            return wrong(typed, "“{0}” ต้องเป็นตัวเลข เช่น 25 ที่กรอกไว้คือ “{1}”", typed);
        }
        var range = type.range();
        if (range.contains(number.get())) {
            return plain(number.get());
        }
        return range.from().filter(least -> number.get().compareTo(least) < 0).isPresent()
                ? wrong(typed, "“{0}” ต้องไม่น้อยกว่า {1}", range.from().get())
                : wrong(typed, "“{0}” ต้องไม่เกิน {1}", range.to().orElseThrow());
    }

    private static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private String day(String typed) {
        return ThaiDate.parse(typed)
                .map(Object::toString)
                .orElseGet(() -> wrong(
                        typed,
                        "“{0}” ต้องเป็นวันที่ที่มีจริง เช่น 15/6/2567 หรือ 15 มิ.ย. 2567 ที่กรอกไว้คือ “{1}”",
                        typed));
    }

    private String option(FieldType type, String typed) {
        var key = ThaiText.searchKey(typed);
        return type.options().stream()
                .filter(one -> ThaiText.searchKey(one.code()).equals(key)
                        || ThaiText.searchKey(one.label().thai()).equals(key)
                        || ThaiText.searchKey(one.label().english()).equals(key))
                .findFirst()
                .map(Option::code)
                .orElseGet(
                        () -> wrong(typed, "“{0}” ไม่มีตัวเลือก “{1}” กรุณาเลือกจากรายการ", typed));
    }

    private String yesNo(String typed) {
        return switch (ThaiText.searchKey(typed)) {
            case "yes", "true", "1", "ใช่", "มี", "y" -> FieldType.YesNo.YES; // data
            case "no", "false", "0", "ไม่ใช่", "ไม่", "ไม่มี", "n" -> FieldType.YesNo.NO; // data
            default -> wrong(typed, "“{0}” ตอบได้ว่า ใช่ หรือ ไม่ใช่ ที่กรอกไว้คือ “{1}”", typed);
        };
    }

    private String area(String typed) {
        return switch (areas.find(typed)) {
            case KnownAreas.Found.One one -> one.code();
            case KnownAreas.Found.Several several ->
                wrong(
                        typed,
                        "“{0}” มีหลายแห่งที่ชื่อนี้ กรุณาใส่รหัส: {1}",
                        several.areas().stream()
                                .limit(5)
                                .map(ReadingValue::told)
                                .collect(Collectors.joining(", ")));
            case KnownAreas.Found.Elsewhere elsewhere ->
                wrong(typed, "“{0}” รหัส {1} ไม่อยู่ในพื้นที่ของหน่วยงานนี้", typed);
            case KnownAreas.Found.Nothing nothing ->
                wrong(
                        typed,
                        "“{0}” ไม่พบพื้นที่ “{1}” กรุณาใส่ชื่อหรือรหัสตำบล 6 หลัก หมู่บ้านหรือชุมชน 8 หลัก",
                        typed);
        };
    }

    private static String told(Area area) {
        return area.code() + " " + area.brief(Words.THAI);
    }

    private String point(String typed) {
        var text = POINT.matcher(ThaiDigits.arabic(typed.strip()));
        if (!text.matches()) {
            return wrong(typed, "“{0}” ต้องเป็นละติจูดและลองจิจูด เช่น 19.9105, 99.8406", typed);
        }
        var latitude = new BigDecimal(text.group(1));
        var longitude = new BigDecimal(text.group(2));
        if (LATITUDES.contains(longitude) && LONGITUDES.contains(latitude)) {
            return wrong(typed, "“{0}” สลับกัน ละติจูดมาก่อน ที่กรอกไว้คือ {1}", typed);
        }
        return LATITUDES.contains(latitude) && LONGITUDES.contains(longitude)
                ? plain(latitude) + ", " + plain(longitude)
                : wrong(typed, "“{0}” ไม่อยู่ในประเทศไทย ที่กรอกไว้คือ {1}", typed);
    }

    /** What this reading leaves among several texts. */
    List<String> readAll(FieldType type, List<String> typed) {
        return typed.stream()
                .filter(text -> !text.isBlank())
                .map(text -> read(type, text))
                .distinct()
                .toList();
    }
}
