package bpm.survey.round;

import bpm.access.Actor;

/** A round's door was closed by hand (ปิดรับคำตอบแล้ว); told within the same transaction. */
public record RoundClosed(Round round, Actor actor) {}
