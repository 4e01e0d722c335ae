package bpm.plan;

/**
 * Which of the two forms apply (แบบที่ใช้): the evaluation, EA 2 and EA 3; the project owner's
 * results, EA 4.
 */
public record Forms(boolean evaluation, boolean results) {}
