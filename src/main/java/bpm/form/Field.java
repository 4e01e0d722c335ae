package bpm.form;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One field of a form (ช่องข้อมูล). Its code is the key of its answer; it never changes its meaning from one
 * version to the next.
 */
public record Field(
        String code,
        Label label,
        Label help,
        FieldType type,
        boolean required,
        Optional<ShowIf> shownIf) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    /** Names that pages themselves have. */
    private static final Set<String> TAKEN = Set.of(
            "main",
            "only",
            "edit",
            "errors",
            "version",
            "photos",
            "files",
            "file",
            "areas",
            "sure",
            "then",
            "note",
            "add",
            "editor",
            "activity",
            "office",
            "year",
            "page",
            "size",
            "seen",
            "search");

    public Field {
        if (!isCode(code) || TAKEN.contains(code) || label.isEmpty()) {
            throw new IllegalArgumentException("a field has a code and a name: " + code);
        }
    }

    /** A field that must be answered, without help or condition. */
    public static Field required(String code, Label label, FieldType type) {
        return new Field(code, label, Label.NONE, type, true, Optional.empty());
    }

    /** A field that may be left out, without help or condition. */
    public static Field optional(String code, Label label, FieldType type) {
        return new Field(code, label, Label.NONE, type, false, Optional.empty());
    }

    /** The same field with words of help. */
    public Field with(Label words) {
        return new Field(code, label, words, type, required, shownIf);
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Whether the word can be the code of a field. */
    public static boolean isFree(String text) {
        return isCode(text) && !TAKEN.contains(text);
    }

    /** Whether it is asked, given the answers beside it. */
    public boolean isShown(Answers beside) {
        return shownIf.map(condition -> condition.holds(beside)).orElse(true);
    }

    /** Whether something can be answered to it at all. */
    public boolean isAnswered() {
        return !(type instanceof FieldType.Note);
    }
}
