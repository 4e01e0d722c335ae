package bpm.form;

import java.util.regex.Pattern;

/** One thing to choose (ตัวเลือก): the code that is kept, and what people read. */
public record Option(String code, Label label) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    public Option {
        if (!isCode(code) || label.isEmpty()) {
            throw new IllegalArgumentException("an option has a code and words: " + code);
        }
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
