package bpm.shared;

import java.util.List;

/**
 * A refusal in the user's words: a Thai sentence, the key of its translation, with {0} {1} … for
 * arguments.
 */
public final class Problem extends RuntimeException {

    /** What kind of refusal it is, which is also its HTTP status. */
    public enum Kind {
        /** It does not exist, or is out of the actor's scope: nobody learns which. */
        NOT_FOUND(404),
        /** Nobody knows who asks. */
        NOT_SIGNED_IN(401),
        /** The actor may see it but not do this. */
        FORBIDDEN(403),
        /** It stands at another place on its road. */
        CONFLICT(409),
        /** Somebody else changed it first. */
        STALE(409),
        /** Something typed is wrong; {@link #errors()} says what. */
        INVALID(422),
        /** A program must say which version it read before it overwrites it. */
        VERSION_NEEDED(428),
        /** Too many tries; wait. */
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String sentence;
    private final List<Object> arguments;
    private final List<FieldError> errors;

    private Problem(Kind kind, String sentence, List<Object> arguments, List<FieldError> errors) {
        super(sentence
                + (arguments.isEmpty() ? "" : " " + arguments)
                + (errors.isEmpty() ? "" : " " + errors));
        this.kind = kind;
        this.sentence = sentence;
        this.arguments = arguments;
        this.errors = errors;
    }

    public static Problem notFound() {
        return new Problem(Kind.NOT_FOUND, "ไม่พบสิ่งที่ท่านต้องการ", List.of(), List.of());
    }

    public static Problem notSignedIn(String sentence, Object... arguments) {
        return new Problem(Kind.NOT_SIGNED_IN, sentence, List.of(arguments), List.of());
    }

    public static Problem forbidden(String sentence, Object... arguments) {
        return new Problem(Kind.FORBIDDEN, sentence, List.of(arguments), List.of());
    }

    public static Problem conflict(String sentence, Object... arguments) {
        return new Problem(Kind.CONFLICT, sentence, List.of(arguments), List.of());
    }

    /** What a writer is told who comes after a fiscal year was closed (ปีที่ปิดแล้ว). */
    public static Problem closed(FiscalYear year) {
        return conflict(
                "ปีงบประมาณ {0} ปิดแล้ว จึงบันทึกหรือแก้ไขไม่ได้ หากจำเป็นต้องแก้ กรุณาแจ้งกรมให้เปิดปีนี้อีกครั้ง",
                year);
    }

    public static Problem stale(String sentence, Object... arguments) {
        return new Problem(Kind.STALE, sentence, List.of(arguments), List.of());
    }

    public static Problem versionNeeded(String sentence, Object... arguments) {
        return new Problem(Kind.VERSION_NEEDED, sentence, List.of(arguments), List.of());
    }

    public static Problem tooMany(String sentence, Object... arguments) {
        return new Problem(Kind.TOO_MANY, sentence, List.of(arguments), List.of());
    }

    public static Problem invalid(List<FieldError> errors) {
        return new Problem(
                Kind.INVALID, "กรุณาแก้ไขข้อมูลที่ระบุไว้", List.of(), List.copyOf(errors));
    }

    public static Problem invalid(String field, String sentence, Object... arguments) {
        return invalid(List.of(new FieldError(field, sentence, arguments)));
    }

    /** What is wrong and where: a refusal without fields stands at the one named. */
    public List<FieldError> errorsAt(String field) {
        return errors.isEmpty() ? List.of(new FieldError(field, sentence, arguments)) : errors;
    }

    public Kind kind() {
        return kind;
    }

    public String sentence() {
        return sentence;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
