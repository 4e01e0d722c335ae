package bpm.survey.question;

/** One answer that may be chosen; the key is what is kept, such as {@code female}. */
public record Option(String key, Wording text) {}
