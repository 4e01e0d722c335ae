package bpm.survey.question;

import java.time.Instant;

/**
 * What an office kept of an activity's questionnaire (ฉบับ), who made it and when; 0 where there is none
 * yet.
 */
public record Version<T>(int number, T content, Instant at, String by) {}
