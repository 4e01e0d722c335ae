package bpm.document.letter;

import java.util.Arrays;
import java.util.Locale;

/** Which kind of letter it is (ชนิดของหนังสือ). */
public enum LetterKind {
    EXTERNAL("หนังสือภายนอก"),
    MEMO("บันทึกข้อความ");

    private final String title;

    LetterKind(String title) {
        this.title = title;
    }

    /** The kind that an address or a form names; an external letter where it names none. */
    static LetterKind named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(EXTERNAL);
    }

    /** Its word in addresses and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Thai name, which is also the key of its translation. */
    public String title() {
        return title;
    }
}
