package bpm.results;

import java.util.List;

/** What became of the photos and files that came with a form (ผลการบันทึก): which were refused and why. */
record WrittenResults(List<String> refused, List<CaptionConflict> captions) {

    WrittenResults {
        refused = List.copyOf(refused);
        captions = List.copyOf(captions);
    }

    boolean isWhole() {
        return refused.isEmpty() && captions.isEmpty();
    }
}
