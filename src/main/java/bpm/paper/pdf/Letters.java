package bpm.paper.pdf;

import java.util.regex.Pattern;

/** Texts as they may stand in markup (ตัวอักษรในเอกสาร). */
final class Letters {

    /** Marks that the text's own face lacks. */
    private static final Pattern SYMBOLS = Pattern.compile("[✓✔✗☐☑●○□■→]+");

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\uFFFE\uFFFF]");

    private Letters() {}

    /** Escaped, line breaks kept, marks in the face that has them. */
    static String markup(String text) {
        var safe = escaped(text).replace("\n", "<br/>");
        return SYMBOLS.matcher(safe).replaceAll("<span class=\"y\">$0</span>");
    }

    /** Escaped and on one line, for what is said of a document but not printed. */
    static String plain(String text) {
        return escaped(text).replace("\n", " ");
    }

    private static String escaped(String text) {
        return FORBIDDEN
                .matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "");
    }
}
