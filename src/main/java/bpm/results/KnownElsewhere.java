package bpm.results;

import bpm.form.Answers;

/**
 * Answers that another part of the system already has (ข้อมูลที่มีอยู่แล้ว), with which a results form
 * begins. The results
 * know none of these parts: those above them, who may know both, tell.
 */
public interface KnownElsewhere {

    /** What is known of the place, by the codes of {@link Heading}; within the caller's transaction. */
    Answers about(ResultsPlace place);
}
