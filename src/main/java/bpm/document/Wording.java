package bpm.document;

import bpm.shared.Words;

import java.util.Map;

/** In which language and digits papers are asked for (ภาษาและตัวเลข); official Thai has Thai digits. */
public record Wording(boolean english, boolean thaiDigits) {

    /** What an address asks for; else the reader's language, and Thai digits. */
    public static Wording of(Map<String, String> asked, Words reader) {
        boolean english =
                asked.getOrDefault("lang", reader.english() ? "en" : "th").equals("en");
        return new Wording(
                english, !english && !asked.getOrDefault("digits", "thai").equals("arabic"));
    }

    public Words words() {
        return new Words(english, thaiDigits);
    }

    /** As the address of a paper asks for it. */
    public String query() {
        return "lang=" + (english ? "en" : "th") + "&digits=" + (thaiDigits ? "thai" : "arabic");
    }
}
