package bpm.world;

import java.util.Map;
import java.util.TreeMap;

/** A report as it is typed (ข้อความในแบบรายงาน): a text for each field, by the field's name in the form. */
record Report(Map<String, String> texts) {

    static final Report EMPTY = new Report(Map.of());

    static final String NAME = "responsibleName";
    static final String PHONE = "responsiblePhone";
    static final String DATES = "dates";
    static final String SUCCESSES = "successPoints";
    static final String RESULT = "result";
    static final String PERCENT = "percent";
    static final String REMARKS = "remarks";

    Report {
        texts = Map.copyOf(texts);
    }

    String of(String field) {
        return texts.getOrDefault(field, "");
    }

    Report with(String field, String text) {
        var changed = new TreeMap<>(texts);
        changed.put(field, text);
        return new Report(changed);
    }
}
