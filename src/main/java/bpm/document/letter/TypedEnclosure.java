package bpm.document.letter;

import bpm.shared.FieldError;
import bpm.shared.ThaiDigits;
import bpm.shared.ThaiText;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of enclosures as it is typed (สิ่งที่ส่งมาด้วยตามที่กรอก). */
public record TypedEnclosure(String title, String count, String unit, String address) {

    static final TypedEnclosure BLANK = new TypedEnclosure("", "", "", "");

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_UNIT = 40;
    /** What a square code on paper still holds so that phones read it. */
    private static final int LONGEST_ADDRESS = 500;

    static TypedEnclosure of(Enclosure one) {
        return new TypedEnclosure(
                one.title(),
                one.count().map(String::valueOf).orElse(""),
                one.unit(),
                one.address());
    }

    static TypedEnclosure of(String title, String count, String unit, String address) {
        return new TypedEnclosure(
                ThaiText.tidy(title),
                ThaiDigits.arabic(ThaiText.tidy(count)),
                ThaiText.tidy(unit),
                address.strip());
    }

    boolean isBlank() {
        return equals(BLANK);
    }

    String line() {
        var counted = count.isEmpty() && unit.isEmpty() ? "" : " | " + count + " " + unit;
        return title + counted + (address.isEmpty() ? "" : " | " + address);
    }

    Enclosure enclosure() {
        return new Enclosure(
                title,
                count.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(count)),
                unit,
                address);
    }

    /** What is wrong, at the fields of the line of that number, counted from 0. */
    List<FieldError> errors(int line) {
        var errors = new ArrayList<FieldError>();
        int number = line + 1;
        if (title.isEmpty()) {
            errors.add(new FieldError(
                    "title-" + line,
                    "กรุณากรอกชื่อสิ่งที่ส่งมาด้วยลำดับ {0} หรือลบข้อความทั้งแถวเพื่อไม่ใช้",
                    number));
        } else if (title.length() > LONGEST_TITLE) {
            errors.add(new FieldError(
                    "title-" + line,
                    "ชื่อสิ่งที่ส่งมาด้วยลำดับ {0} ยาวเกิน {1} ตัวอักษร กรุณาย่อลง",
                    number,
                    LONGEST_TITLE));
        }
        if (!count.isEmpty() && !count.matches("[1-9]\\d{0,3}")) {
            errors.add(new FieldError(
                    "count-" + line,
                    "จำนวนของลำดับ {0} ต้องเป็นเลขจำนวนเต็ม 1 ถึง 9,999 หรือเว้นว่าง",
                    number));
        }
        if (count.isEmpty() != unit.isEmpty() || unit.length() > LONGEST_UNIT) {
            errors.add(new FieldError(
                    "unit-" + line,
                    "ลำดับ {0} กรุณากรอกทั้งจำนวนและหน่วย เช่น 1 ชุด หรือเว้นว่างทั้งสองช่อง",
                    number));
        }
        if (!address.isEmpty() && !isAddress(address)) {
            errors.add(new FieldError(
                    "address-" + line,
                    "ที่อยู่เว็บของลำดับ {0} ต้องขึ้นต้นด้วย https:// หรือ http:// ไม่มีเว้นวรรค และไม่เกิน {1} ตัวอักษร",
                    number,
                    LONGEST_ADDRESS));
        }
        return errors;
    }

    private static boolean isAddress(String text) {
        if (text.length() > LONGEST_ADDRESS || !text.matches("https?://\\S+")) {
            return false;
        }
        try {
            return new URI(text).getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
