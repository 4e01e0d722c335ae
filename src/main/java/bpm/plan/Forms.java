package bpm.plan;

/**
 * Which forms apply beside the progress report (แบบที่ใช้): the evaluation, EA 2 and EA 3; the project
 * owner's results, EA 4; area data by village.
 */
public record Forms(boolean evaluation, boolean results, boolean area) {

    /** The two forms of the letter, without area data. */
    public Forms(boolean evaluation, boolean results) {
        this(evaluation, results, false);
    }
}
