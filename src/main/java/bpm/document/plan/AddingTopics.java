package bpm.document.plan;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.shared.Words;

import java.util.List;

/** Tells what offices ask besides the plan (ผู้บอกประเด็นเพิ่มเติม), within the reader's transaction. */
public interface AddingTopics {

    /** What is added for an activity by the offices above this one, and by it; the highest first. */
    List<AddedTopics> of(ActivityKey activity, OfficeCode office, Words t);
}
