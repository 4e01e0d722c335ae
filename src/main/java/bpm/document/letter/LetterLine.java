package bpm.document.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A letter in the list of an office's letters (แถวในทะเบียนหนังสือ). */
public record LetterLine(
        long id,
        LetterKind kind,
        Urgency urgency,
        String number,
        Optional<LocalDate> day,
        String subject,
        String recipient,
        Instant changedAt,
        String changedBy) {

    /** The address of its page. */
    public String path() {
        return "/letters/" + id;
    }
}
