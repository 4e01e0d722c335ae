package bpm.survey.sheet;

import java.time.Instant;
import java.util.UUID;

/** A sheet as it is kept (แผ่นที่บันทึกไว้); a corrected one has another id under the same number. */
public record KeptSheet(UUID id, int number, String answers, Instant at) {}
