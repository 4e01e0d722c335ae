package bpm.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** Thai as people type it, made comparable. Never by NFKC, which breaks ำ apart. */
public final class ThaiText {

    private static final Pattern SPLIT_SARA_AM = Pattern.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32");
    private static final Pattern MARK_TWICE =
            Pattern.compile("([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\\1+");
    private static final Pattern TWO_SARA_E = Pattern.compile("\u0e40\u0e40");
    private static final Pattern INVISIBLE = Pattern.compile("[\u200b-\u200d\u2060\ufeff]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

    private ThaiText() {}

    /**
     * Text as it is stored: ํ+า joined to ำ, doubled marks and เเ mended, spaces closed, nothing
     * invisible.
     */
    public static String tidy(String typed) {
        var text = INVISIBLE.matcher(typed).replaceAll("");
        text = SPLIT_SARA_AM.matcher(text).replaceAll("$1\u0e33");
        text = TWO_SARA_E.matcher(text).replaceAll("\u0e41");
        text = MARK_TWICE.matcher(text).replaceAll("$1");
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** Text on several lines as it is stored: as {@link #tidy}, but keeping its line breaks. */
    public static String tidyLines(String typed) {
        return typed.lines()
                .map(ThaiText::tidy)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("")
                .strip();
    }

    /** The key by which a search compares: tidy, lower case, Arabic digits, no spaces. */
    public static String searchKey(String text) {
        return ThaiDigits.arabic(tidy(text)).toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
