package bpm.survey.round;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A round as the trail tells it (สิ่งที่ร่องรอยเล่าถึงรุ่น): field by field, what it was and what it is. */
final class RoundTold {

    private RoundTold() {}

    static Map<String, String> of(Round round) {
        var told = new TreeMap<String, String>();
        told.put("number", Integer.toString(round.number()));
        told.put("code", round.code());
        told.put("place", round.place());
        told.put("from", round.from().toString());
        told.put("to", round.to().toString());
        told.put("expected", said(round.expected()));
        told.put("present", said(round.present()));
        told.put("edition", Long.toString(round.edition()));
        told.put("opens", said(round.opensAt()));
        told.put("closes", said(round.closesAt()));
        told.put("slips", Boolean.toString(round.slips()));
        return told;
    }

    static Map<String, Map<String, String>> difference(Round before, Round after) {
        var was = of(before);
        var changed = new TreeMap<String, Map<String, String>>();
        of(after).forEach((field, now) -> {
            var then = was.getOrDefault(field, "");
            if (!then.equals(now)) {
                changed.put(field, Map.of("before", then, "after", now));
            }
        });
        return changed;
    }

    private static String said(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
