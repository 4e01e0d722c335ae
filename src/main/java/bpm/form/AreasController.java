package bpm.form;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** Offers the areas of the reader's office that bear a name, while it is typed into a form. */
@Controller
class AreasController {

    private static final int MOST = 20;

    private final FindingAreas finding;
    private final Transactions transactions;

    AreasController(FindingAreas finding, Transactions transactions) {
        this.finding = finding;
        this.transactions = transactions;
    }

    /** The one parameter is the field itself, whatever its name. */
    @GetMapping("/areas/choices")
    ModelAndView choices(@RequestParam Map<String, String> typed, Actor actor) {
        var text = typed.values().stream().findFirst().orElse("").strip();
        var found = text.length() < 2
                ? List.of()
                : transactions.read(
                        actor,
                        () -> finding.of(actor.office()).search().apply(text).stream()
                                .filter(area -> area.code().length() >= 6)
                                .limit(MOST)
                                .toList());
        return new ModelAndView("form/areas").addObject("areas", found);
    }
}
