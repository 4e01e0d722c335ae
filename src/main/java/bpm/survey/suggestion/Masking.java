package bpm.survey.suggestion;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes personal data out of what participants wrote (ปิดข้อมูลส่วนบุคคล, PDPA): numbers of people and
 * telephones, addresses of mail and Line, and names behind a title. Rather too much than too little; the
 * answer itself stays as it was given.
 */
final class Masking {
    // the Thai here is data, not words of a screen

    private static final String DIGIT = "[0-9๐-๙]";
    private static final String GAP = "[\\s().-]{0,3}";
    private static final String THAI = "[ก-๙]";

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern LINE =
            Pattern.compile("(?i)(line|ไลน์|ไอดีไลน์)\\s*(id|ไอดี)?\\s*[:：=]\\s*@?[\\w.-]+");
    private static final Pattern PERSON = Pattern.compile(
            "(?<!%1$s)%1$s%2$s%1$s{4}%2$s%1$s{5}%2$s%1$s{2}%2$s%1$s(?!%1$s)".formatted(DIGIT, GAP));
    private static final Pattern PHONE = Pattern.compile(
            "(?<!%1$s)\\(?(?:\\+66|[0๐])(?:%2$s%1$s){8,9}(?!%1$s)".formatted(DIGIT, GAP));

    /** Words that begin like a title and are none; a whole word only where a name might begin so. */
    private static final String NO_NAME =
            "(?!อำเภอ|ก(?!%1$s)|กเทศ|กอบต|กอบจ|กรัฐ|กสมาคม|ทะเบียน|ช่าง|จ้าง|หน้า|ทุน|ร้อย"
                    + "|ตำรวจ|งาน|ฟ้า|แบบ|พยาบาล|รำ|เอก(?!%1$s)|แพทย์(?!%1$s))";

    private static final String NO_QUALITY =
            "(?!ภาพ|ค่า|ธรรม|สมบัติ|ครู|หมอ|วุฒิ|ประโยชน์|ลักษณะ|แม่|พ่อ|ยาย|ตา|ป้า|ลุง"
                    + "|น้า|พี่|น้อง|มาก|ที่|ครับ|ค่ะ|และ|จะ)";
    private static final String NAMED = "%1$s{2,}(?:\\s%1$s{2,20}(?=\\s|$))?";

    /** A title with a name behind it, also in the middle of a sentence: Thai has no spaces between words. */
    private static final Pattern NAME = Pattern.compile(
            ("(?<!ท|เจ้า|ขุน)(นางสาว|นาง|นายแพทย์|นาย)\\s?" + NO_NAME + NAMED).formatted(THAI));

    private static final Pattern SHORT_TITLE = Pattern.compile(
            ("(น\\.ส\\.|ด\\.ช\\.|ด\\.ญ\\.|ดร\\.|แพทย์หญิง)\\s?" + NAMED).formatted(THAI));
    private static final Pattern YOU = Pattern.compile(
            ("(?<!ขอบ|พระ|บุญ|มี|เป็น)(คุณ)\\s?" + NO_QUALITY + NAMED).formatted(THAI));
    private static final Pattern ENGLISH_NAME =
            Pattern.compile("\\b(Mr|Mrs|Ms|Miss)\\.?\\s[A-Z][a-z]+(\\s[A-Z][a-z]+)?");

    private Masking() {}

    static String mask(String text) {
        var masked = MAIL.matcher(text).replaceAll("[อีเมล]");
        masked = LINE.matcher(masked).replaceAll("[ไลน์]");
        masked = PERSON.matcher(masked).replaceAll("[เลขประจำตัว]");
        masked = PHONE.matcher(masked).replaceAll("[เบอร์โทร]");
        for (var name : List.of(NAME, SHORT_TITLE, YOU)) {
            masked = name.matcher(masked).replaceAll("$1[ชื่อ]");
        }
        return ENGLISH_NAME.matcher(masked).replaceAll("$1 [ชื่อ]");
    }
}
