package bpm.form;

/** When a field is asked (เงื่อนไขการแสดง): another field before it has this answer, or it among others. */
public record ShowIf(String field, String value) {

    public ShowIf {
        if (!Field.isCode(field) || value.isBlank()) {
            throw new IllegalArgumentException("a condition names a field and a value: " + field);
        }
    }

    /** Whether the answers beside it fulfil the condition. */
    public boolean holds(Answers beside) {
        return beside.texts(field).contains(value);
    }
}
