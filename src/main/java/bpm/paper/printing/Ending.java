package bpm.paper.printing;

import java.util.Arrays;
import java.util.Optional;

/** Which file a paper becomes (ชนิดของไฟล์), by the ending of its name. */
public enum Ending {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    Ending(String type) {
        this.type = type;
    }

    /** The kind of file of that ending, in small letters. */
    public static Optional<Ending> of(String ending) {
        return Arrays.stream(values())
                .filter(one -> one.ending().equals(ending))
                .findFirst();
    }

    /** {@code pdf}, {@code docx}, {@code xlsx}. */
    public String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The media type. */
    public String type() {
        return type;
    }
}
