package bpm.progress;

import bpm.attachment.Caption;
import bpm.attachment.PhotoLine;
import bpm.attachment.TypedCaption;

/** Two people wrote under one photo (คำบรรยายภาพที่เขียนซ้อนกัน): theirs stands, mine is not lost. */
public record CaptionConflict(PhotoLine photo, TypedCaption mine, Caption theirs) {

    /** The caption as my page showed it. */
    public String shown() {
        return mine.shown().orElse("");
    }
}
