package bpm.form.editing;

import bpm.access.Actor;
import bpm.form.FieldSpec;
import bpm.form.FormKind;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;

/** The department's planner works on a form: each button keeps the whole list as it was typed. */
@Controller
class EditingController {

    private static final String PAGE = FormsController.PAGE;

    private final EditingForms editing;

    EditingController(EditingForms editing) {
        this.editing = editing;
    }

    @GetMapping(PAGE + "/edit")
    ModelAndView edit(@PathVariable String kind, @PathVariable String activity, Actor actor) {
        EditingForms.requireEditor(actor);
        var opened = open(actor, kind, activity);
        var fields = fields(opened);
        var errors = opened.draft().isPresent()
                ? editing.check(opened.kind(), fields).errors()
                : List.<FieldError>of();
        return page(opened, EditedForm.of(fields), List.of(), errors);
    }

    @PostMapping(PAGE + "/edit")
    ModelAndView save(
            @PathVariable String kind,
            @PathVariable String activity,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "-1") int seen,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var typed = EditedForm.of(sent);
        try {
            editing.save(actor, place(kind, activity, seen), typed.specs());
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            var opened = open(actor, kind, activity);
            var theirs = EditedForm.of(fields(opened)).fields();
            var page = page(opened, typed, theirs, problem.errorsAt("theirs"));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        var then = sent.getOrDefault("then", "");
        if (then.isEmpty()) {
            flash.addFlashAttribute(
                    "notice", t.s("บันทึกร่างแล้ว หน่วยงานยังใช้ฉบับเดิมจนกว่าจะเผยแพร่"));
        }
        return new ModelAndView("redirect:" + place(kind, activity, seen).path()
                + (then.equals("preview") ? "/preview" : "/edit")
                + (then.equals("add") ? "#f" + (typed.fields().size() - 1) + ".label" : ""));
    }

    /** The draft as offices would see it, with what still stands against publishing it. */
    @GetMapping(PAGE + "/preview")
    ModelAndView preview(@PathVariable String kind, @PathVariable String activity, Actor actor) {
        EditingForms.requireEditor(actor);
        var opened = open(actor, kind, activity);
        var checked = editing.check(opened.kind(), fields(opened));
        return new ModelAndView("form/editing/preview")
                .addObject("opened", opened)
                .addObject("form", checked.form().map(FormsController::empty))
                .addObject("errors", checked.errors());
    }

    private OpenedForm open(Actor actor, String kind, String activity) {
        return editing.open(actor, FormKind.at(kind).orElseThrow(Problem::notFound), activity);
    }

    private static List<FieldSpec> fields(OpenedForm opened) {
        return opened.draft()
                .map(FormDraft::fields)
                .orElseGet(() -> FieldSpec.of(opened.form().definition()));
    }

    static EditedPlace place(String kind, String activity, int seen) {
        return new EditedPlace(FormKind.at(kind).orElseThrow(Problem::notFound), activity, seen);
    }

    private static ModelAndView page(
            OpenedForm opened,
            EditedForm typed,
            List<EditedField> theirs,
            List<FieldError> errors) {
        return new ModelAndView("form/editing/edit")
                .addObject("opened", opened)
                .addObject("typed", typed)
                .addObject("theirs", theirs)
                .addObject("errors", errors);
    }
}
