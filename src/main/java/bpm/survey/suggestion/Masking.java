package bpm.survey.suggestion;

import java.util.regex.Pattern;

/**
 * Takes personal data out of what participants wrote (ปิดข้อมูลส่วนบุคคล, PDPA): numbers of people and
 * telephones, addresses of mail and Line, and names behind a title. Rather too much than too little; the
 * answer itself stays as it was given.
 */
final class Masking {
    // the Thai here is data, not words of a screen

    private static final String DIGIT = "[0-9๐-๙]";
    private static final String GAP = "[\\s.-]?";

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern LINE =
            Pattern.compile("(?i)(line|ไลน์|ไอดีไลน์)\\s*(id|ไอดี)?\\s*[:：=]\\s*@?[\\w.-]+");
    private static final Pattern PERSON = Pattern.compile(
            "(?<!%1$s)%1$s%2$s%1$s{4}%2$s%1$s{5}%2$s%1$s{2}%2$s%1$s(?!%1$s)".formatted(DIGIT, GAP));
    private static final Pattern PHONE =
            Pattern.compile("(?<!%1$s)[0๐](%2$s%1$s){8,9}(?!%1$s)".formatted(DIGIT, GAP));

    /** A title with a name behind it; what also begins so but is an office or a trade is let be. */
    private static final Pattern NAME = Pattern.compile("""
            (?<![ก-๙])(นางสาว|นาง|นาย|น\\.ส\\.|ด\\.ช\\.|ด\\.ญ\\.)\\s?\
            (?!อำเภอ|ก(?![ก-๙])|กเทศ|กอบต|กรัฐ|ทะเบียน|ช่าง|จ้าง|หน้า|แพทย์|ทุน|ร้อย|ตำรวจ|งาน|ฟ้า|พยาบาล|เอก)\
            [ก-๙]{2,}(\\s[ก-๙]{2,20}(?=\\s|$))?""");

    private static final Pattern ENGLISH_NAME =
            Pattern.compile("\\b(Mr|Mrs|Ms|Miss)\\.?\\s[A-Z][a-z]+(\\s[A-Z][a-z]+)?");

    private Masking() {}

    static String mask(String text) {
        var masked = MAIL.matcher(text).replaceAll("[อีเมล]");
        masked = LINE.matcher(masked).replaceAll("[ไลน์]");
        masked = PERSON.matcher(masked).replaceAll("[เลขประจำตัว]");
        masked = PHONE.matcher(masked).replaceAll("[เบอร์โทร]");
        masked = NAME.matcher(masked).replaceAll("$1[ชื่อ]");
        return ENGLISH_NAME.matcher(masked).replaceAll("$1 [ชื่อ]");
    }
}
