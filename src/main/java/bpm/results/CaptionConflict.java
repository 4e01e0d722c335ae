package bpm.results;

import bpm.attachment.Caption;
import bpm.attachment.TypedCaption;

/** Two people wrote under one photo (คำบรรยายภาพที่เขียนซ้อนกัน): theirs stands, mine is not lost. */
public record CaptionConflict(long photo, TypedCaption mine, Caption theirs) {}
