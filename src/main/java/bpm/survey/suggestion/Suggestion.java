package bpm.survey.suggestion;

import bpm.org.OfficeCode;
import bpm.survey.question.Wording;

/** What one participant wrote (ข้อเสนอแนะ), with personal data masked, and the round it was written in. */
public record Suggestion(
        long round, int number, OfficeCode office, Wording question, String text) {}
