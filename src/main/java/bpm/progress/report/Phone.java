package bpm.progress.report;

import bpm.shared.ThaiDigits;

import java.util.Optional;
import java.util.regex.Pattern;

/** A Thai telephone number (เบอร์โทร) with its extension, kept as bare digits: {@code 0812345678}. */
public record Phone(String number, String extension) {

    private static final Pattern TYPED = Pattern.compile(
            "([+\\d][\\d\\s().–-]*?)\\s*(?:(?:ต่อ|#|ext\\.?|x)\\s*(\\d{1,5}))?"); // data
    private static final Pattern MOBILE = Pattern.compile("0[689]\\d{8}");
    private static final Pattern DESK = Pattern.compile("0[23457]\\d{7}");
    private static final String EXTENSION = " ต่อ "; // data

    public Phone {
        if (!MOBILE.matcher(number).matches() && !DESK.matcher(number).matches()) {
            throw new IllegalArgumentException("not a Thai telephone number: " + number);
        }
    }

    /** The number in a text such as {@code ๐๘๑-๒๓๔-๕๖๗๘} or {@code 053-177350 ต่อ 12}. */
    public static Optional<Phone> parse(String typed) {
        var match = TYPED.matcher(ThaiDigits.arabic(typed).strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var digits = match.group(1).replaceAll("[^+\\d]", "").replaceFirst("^(\\+|00)?66(0)?", "0");
        var extension = match.group(2);
        return MOBILE.matcher(digits).matches() || DESK.matcher(digits).matches()
                ? Optional.of(new Phone(digits, extension == null ? "" : extension))
                : Optional.empty();
    }

    /** As people write it: {@code 081-234-5678}, {@code 02-123-4567}, {@code 053-177-350}. */
    public String shown() {
        int area = number.startsWith("02") ? 2 : 3;
        var parts = number.substring(0, area) + "-" + number.substring(area, area + 3) + "-"
                + number.substring(area + 3);
        return extension.isEmpty() ? parts : parts + EXTENSION + extension;
    }

    /** As it is stored: {@code 0812345678}, with {@code #12} behind where there is an extension. */
    public String stored() {
        return extension.isEmpty() ? number : number + "#" + extension;
    }
}
