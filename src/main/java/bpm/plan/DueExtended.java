package bpm.plan;

import bpm.access.Actor;

import java.time.LocalDate;

/** The department put a due date off; told within the same transaction. */
public record DueExtended(
        long extension, ActivityKey activity, LocalDate until, String reason, Actor actor) {}
