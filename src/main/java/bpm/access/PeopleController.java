package bpm.access;

import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.org.Offices;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The list of people of one's office and those below. */
@Controller
class PeopleController {

    private final PeopleList list;
    private final Offices offices;
    private final Transactions transactions;

    PeopleController(PeopleList list, Offices offices, Transactions transactions) {
        this.list = list;
        this.offices = offices;
        this.transactions = transactions;
    }

    @GetMapping("/people")
    ModelAndView people(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "office") String sort,
            @RequestParam(defaultValue = "0") int page) {
        actor.require(Role.PEOPLE_ADMIN);
        var wanted = new PeopleList.Filter(q, office, role, state, sort, page);
        var found = transactions.read(actor, () -> list.find(actor, wanted));
        var names = new LinkedHashMap<OfficeCode, Office>();
        found.people().forEach(person -> names.computeIfAbsent(person.office(), offices::get));
        return new ModelAndView("access/people")
                .addObject("people", found.people())
                .addObject("total", found.total())
                .addObject("names", names)
                .addObject("offices", ownAndBelow(actor))
                .addObject("filter", wanted);
    }

    private List<Office> ownAndBelow(Actor actor) {
        var all = new ArrayList<Office>(List.of(offices.get(actor.office())));
        all.addAll(offices.children(actor.office()));
        return all;
    }
}
