package bpm.survey.summary;

import bpm.access.Actor;
import bpm.access.Addresses;
import bpm.document.letter.Enclosing;
import bpm.document.letter.Enclosure;
import bpm.org.OfficeCode;
import bpm.plan.Activity;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** Proposes the summary of an activity's evaluation (แบบสรุปการประเมินผล) to be enclosed with a letter. */
@Component
@Order(2)
class EnclosingSummary implements Enclosing {

    private static final String TITLE = "แบบสรุปการประเมินผล"; // data

    private final Addresses addresses;

    EnclosingSummary(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public List<Enclosure> propose(Actor actor, Activity activity, OfficeCode office) {
        var path = "/assignments/" + activity.key() + "/" + office + "/summary";
        return activity.forms().evaluation()
                ? List.of(Enclosure.at(TITLE, addresses.of(path)))
                : List.of();
    }
}
