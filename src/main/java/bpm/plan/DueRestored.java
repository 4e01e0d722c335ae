package bpm.plan;

import bpm.access.Actor;

/** The department took an extension back: another day counts again; told within the same transaction. */
public record DueRestored(long extension, Actor actor) {}
