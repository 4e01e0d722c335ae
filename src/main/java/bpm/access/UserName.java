package bpm.access;

import bpm.shared.FieldError;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name with which one person signs in (ชื่อผู้ใช้): never that of an office or a desk. */
final class UserName {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
    private static final Pattern SHARED =
            Pattern.compile("(str|test|user|guest|office|cdd|staff)[._-]?\\d*|\\d+");

    private UserName() {}

    static String tidy(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** What is wrong with the name, if anything. */
    static Optional<FieldError> check(String name) {
        if (!SHAPE.matcher(name).matches()) {
            return error("ชื่อผู้ใช้มี 2–40 ตัว ใช้อักษร a–z ตัวเลข จุด ขีดกลาง หรือขีดล่าง"
                    + " เช่น somchai.j");
        }
        if (SHARED.matcher(name).matches()) {
            return error("บัญชีใช้ร่วมกันไม่ได้ กรุณาตั้งชื่อผู้ใช้ของเจ้าตัวเอง เช่น somchai.j");
        }
        return Optional.empty();
    }

    private static Optional<FieldError> error(String sentence) {
        return Optional.of(new FieldError("name", sentence));
    }
}
