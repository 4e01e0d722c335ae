package bpm.survey.answer;

import java.util.Map;

/** Answers as they are kept (คำตอบในฐานข้อมูล): one flat object, written by hand because a hall sends at once. */
public final class AnswersJson {

    private static final String HEX = "0123456789abcdef";

    private AnswersJson() {}

    public static String write(Answers answers) {
        var out = new StringBuilder(256).append('{');
        answers.levels().forEach((code, level) -> {
            name(out, code);
            out.append(level.intValue());
        });
        texts(out, answers.chosen());
        texts(out, answers.words());
        return out.append('}').toString();
    }

    private static void texts(StringBuilder out, Map<String, String> texts) {
        texts.forEach((code, text) -> {
            name(out, code);
            text(out, text);
        });
    }

    private static void name(StringBuilder out, String code) {
        if (out.length() > 1) {
            out.append(',');
        }
        text(out, code);
        out.append(':');
    }

    private static void text(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
