package bpm.document.plan;

import bpm.org.OfficeCode;

import java.util.List;

/** What an office asks of an activity besides the plan (ประเด็นเพิ่มเติมของหน่วยงาน), in its order. */
public record AddedTopics(OfficeCode office, List<String> texts) {

    public AddedTopics {
        texts = List.copyOf(texts);
    }
}
