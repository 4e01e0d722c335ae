package bpm.progress;

import bpm.progress.report.ProgressForm;
import bpm.progress.report.Reading;

/** What became of saving a draft (ผลการบันทึกร่าง). */
sealed interface Saved {

    /** It is kept; the reading tells what in it cannot be read. */
    record Kept(Draft draft, Reading reading) implements Saved {}

    /** Somebody else changed it first; nothing is written, and both texts are here. */
    record Stale(Draft theirs, ProgressForm mine) implements Saved {}
}
