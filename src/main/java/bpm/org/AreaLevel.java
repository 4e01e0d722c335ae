package bpm.org;

// the Thai here is data, not words of a screen

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The levels of areas (จังหวัด อำเภอ ตำบล หมู่บ้าน ชุมชน), each known by the shape of its code. */
public enum AreaLevel {
    PROVINCE("จังหวัด", "[1-9]\\d", 0, "changwat"),
    DISTRICT("อำเภอ", "[1-9]\\d(?!99)\\d{2}", 2, "amphoe|เขต"),
    TAMBON("ตำบล", "[1-9]\\d(?!99)\\d{4}", 4, "subdistrict|แขวง"),
    VILLAGE("หมู่บ้าน", "[1-9]\\d(?!99)\\d{6}", 6, "หมู่ที่"),
    /** A community inside a municipality: 99 stands in the district's place. */
    COMMUNITY("ชุมชน", "[1-9]\\d99\\d{4}", 2, "municipal community");

    private final String thai;
    private final Pattern shape;
    private final int parentLength;
    private final Pattern called;

    AreaLevel(String thai, String shape, int parentLength, String alsoCalled) {
        this.thai = thai;
        this.shape = Pattern.compile(shape);
        this.parentLength = parentLength;
        called = Pattern.compile(key() + "|" + thai + "|" + alsoCalled);
    }

    /** The level that a code has by its shape. */
    public static Optional<AreaLevel> of(String code) {
        return Arrays.stream(values())
                .filter(level -> level.shape.matcher(code).matches())
                .findFirst();
    }

    /** The level that a file calls by this word, Thai or English. */
    static Optional<AreaLevel> called(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(level -> level.called.matcher(lower).matches())
                .findFirst();
    }

    /** The word on screens, and the key of its translation. */
    public String thai() {
        return thai;
    }

    /** The word in files and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The code of the area above, which is the beginning of its own. */
    String parentOf(String code) {
        return code.substring(0, parentLength);
    }
}
