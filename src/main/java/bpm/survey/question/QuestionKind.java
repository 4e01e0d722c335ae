package bpm.survey.question;

/** How a question is answered (วิธีตอบ). */
public enum QuestionKind {
    /** One of its options; such questions are general data and are broken down by. */
    CHOICE,
    /** Five levels before and five after, both on one sheet (ก่อน–หลัง). */
    PAIR,
    /** Five levels once. */
    RATING,
    YES_NO,
    /** Free words. */
    OPEN
}
