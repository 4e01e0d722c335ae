package bpm.results;

import bpm.access.Actor;
import bpm.access.Addresses;
import bpm.document.letter.Enclosing;
import bpm.document.letter.Enclosure;
import bpm.org.OfficeCode;
import bpm.plan.Activity;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** Proposes an activity's results form (แบบจัดเก็บข้อมูล) to be enclosed with a letter. */
@Component
@Order(3)
class EnclosingResults implements Enclosing {

    private static final String TITLE = "แบบจัดเก็บข้อมูล"; // data

    private final Addresses addresses;

    EnclosingResults(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public List<Enclosure> propose(Actor actor, Activity activity, OfficeCode office) {
        var path = "/assignments/" + activity.key() + "/" + office + "/results";
        return activity.forms().results()
                ? List.of(Enclosure.at(TITLE, addresses.of(path)))
                : List.of();
    }
}
