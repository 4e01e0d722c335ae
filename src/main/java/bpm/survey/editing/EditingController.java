package bpm.survey.editing;

import bpm.access.Actor;
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
import java.util.Optional;

/** The department's planner edits an activity's questionnaire, or goes back to the standard one. */
@Controller
class EditingController {

    private static final String PAGE = QuestionnaireController.PAGE;

    private final OpeningQuestionnaire opening;
    private final SavingQuestionnaire saving;
    private final TakingStandard taking;

    EditingController(
            OpeningQuestionnaire opening, SavingQuestionnaire saving, TakingStandard taking) {
        this.opening = opening;
        this.saving = saving;
        this.taking = taking;
    }

    @GetMapping(PAGE + "/edit")
    ModelAndView ask(@PathVariable String activity, Actor actor) {
        var opened = opening.open(actor, activity);
        KeepingQuestionnaire.require(opened);
        return page(opened, TypedQuestionnaire.of(opened.content()), opened.version(), List.of());
    }

    @PostMapping(PAGE + "/edit")
    ModelAndView save(
            @PathVariable String activity,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "-1") int seen,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var now = opening.open(actor, activity);
        var typed = TypedQuestionnaire.of(form);
        try {
            var saved = saving.save(actor, now.activity().key(), seen, () -> typed);
            return kept(saved, seen, t, flash);
        } catch (Problem problem) {
            return switch (problem.kind()) {
                case INVALID -> page(now, typed, seen, problem.errors());
                case STALE -> changed(opening.open(actor, activity), typed, problem);
                default -> throw problem;
            };
        }
    }

    @PostMapping(PAGE + "/standard")
    ModelAndView standard(
            @PathVariable String activity,
            @RequestParam(defaultValue = "-1") int seen,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var key = opening.open(actor, activity).activity().key();
        return kept(taking.take(actor, key, seen), seen, t, flash);
    }

    private static ModelAndView kept(
            OpenedQuestionnaire saved, int seen, Words t, RedirectAttributes flash) {
        flash.addFlashAttribute(
                "notice",
                saved.version() == seen
                        ? t.s("ไม่มีสิ่งใดเปลี่ยนแปลง จึงไม่มีฉบับใหม่")
                        : t.s("บันทึกเป็นฉบับที่ {0} แล้ว", saved.version()));
        return new ModelAndView("redirect:" + saved.path());
    }

    /** The form over what somebody else saved meanwhile: both stand on the page. */
    private static ModelAndView changed(
            OpenedQuestionnaire now, TypedQuestionnaire typed, Problem told) {
        var page = page(now, typed, now.version(), told.errorsAt("theirs"));
        page.addObject("theirs", Optional.of(now.content())).setStatus(HttpStatus.CONFLICT);
        return page;
    }

    static ModelAndView page(
            OpenedQuestionnaire opened,
            TypedQuestionnaire typed,
            int seen,
            List<FieldError> errors) {
        var page = new ModelAndView("survey/editing/edit")
                .addObject("opened", opened)
                .addObject("typed", typed)
                .addObject("theirs", Optional.empty())
                .addObject("seen", seen)
                .addObject("errors", errors);
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
