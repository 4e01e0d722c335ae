package bpm.notice;

import bpm.review.FilingRef;

import java.util.List;

/** What wants a person this morning (งานเช้านี้): of their own office, and sent to it for review. */
record Morning(List<DueFiling> own, List<FilingRef> waiting) {

    boolean isEmpty() {
        return own.isEmpty() && waiting.isEmpty();
    }
}
