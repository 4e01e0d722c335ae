package bpm.survey.suggestion;

import bpm.org.OfficeCode;

/** What one participant wrote (ข้อเสนอแนะ), with personal data masked, and the round it was written in. */
public record Suggestion(long round, int number, OfficeCode office, String question, String text) {}
