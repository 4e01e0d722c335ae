package bpm.form.editing;

import bpm.access.Actor;
import bpm.form.Answers;
import bpm.form.FormDefinition;
import bpm.form.FormKind;
import bpm.form.FormPage;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** The forms of the year's activities to read: as they are answered now, and as they were. */
@Controller
class FormsController {

    static final String PAGE = "/forms/{kind:results|area}/{activity}";

    private final EditingForms editing;

    FormsController(EditingForms editing) {
        this.editing = editing;
    }

    @GetMapping({"/forms", "/forms/{kind:results|area}"})
    ModelAndView list(
            @PathVariable(required = false) java.util.Optional<String> kind,
            FiscalYear year,
            Actor actor) {
        var shown = kind.flatMap(FormKind::at).orElse(FormKind.RESULTS);
        return new ModelAndView("form/editing/list")
                .addObject("kind", shown)
                .addObject("lines", editing.list(actor, shown, year));
    }

    @GetMapping(PAGE)
    ModelAndView show(@PathVariable String kind, @PathVariable String activity, Actor actor) {
        var opened = open(actor, kind, activity);
        return page(opened, opened.form().version(), opened.form().definition());
    }

    @GetMapping(PAGE + "/versions/{version:\\d{1,9}}")
    ModelAndView version(
            @PathVariable String kind,
            @PathVariable String activity,
            @PathVariable int version,
            Actor actor) {
        var opened = open(actor, kind, activity);
        var kept = opened.history().stream()
                .filter(one -> one.form().version() == version)
                .findFirst()
                .orElseThrow(Problem::notFound);
        return page(opened, version, kept.form().definition());
    }

    private OpenedForm open(Actor actor, String kind, String activity) {
        return editing.open(actor, FormKind.at(kind).orElseThrow(Problem::notFound), activity);
    }

    private static ModelAndView page(OpenedForm opened, int version, FormDefinition form) {
        return new ModelAndView("form/editing/form")
                .addObject("opened", opened)
                .addObject("shown", version)
                .addObject("form", empty(form));
    }

    /** The form as it is when nobody has answered it. */
    static FormPage empty(FormDefinition form) {
        return new FormPage(form, Answers.NONE, List.of(), Map.of(), List.of());
    }
}
