package bpm.results;

import bpm.access.Actor;
import bpm.attachment.TypedCaption;
import bpm.form.Answers;
import bpm.org.Offices;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;

/** The page of the results form (หน้าแบบจัดเก็บข้อมูล): as it is kept, or with what could not be saved. */
@Component
class ResultsPages {

    private final OpeningResults opening;
    private final Offices offices;
    private final Clock clock;

    ResultsPages(OpeningResults opening, Offices offices, Clock clock) {
        this.opening = opening;
        this.offices = offices;
        this.clock = clock;
    }

    /** The form as it is kept now, with the files that it could not take and captions of two people. */
    ModelAndView partly(
            Actor actor, ResultsPlace place, TypedResults typed, WrittenResults written) {
        var opened = opening.open(actor, place);
        var page = form(opened, opened.written(), opened.reading().wrong(), actor);
        page.addObject("refused", written.refused())
                .setStatus(
                        written.captions().isEmpty()
                                ? HttpStatus.UNPROCESSABLE_CONTENT
                                : HttpStatus.CONFLICT);
        return written.captions().isEmpty()
                ? page
                : page.addObject(
                        "captions", new CaptionsToWrite(typed.captions(), written.captions()));
    }

    /** The form as typed, over what somebody else saved meanwhile: both stand on the page. */
    ModelAndView changed(Actor actor, ResultsPlace place, TypedResults typed, Problem problem) {
        var now = opening.open(actor, place);
        var answers = typed.answers(now.form().definition());
        var page = form(now, answers, problem.errorsAt("theirs"), actor);
        page.addObject("theirs", true)
                .addObject("captions", new CaptionsToWrite(typed.captions(), List.of()))
                .setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** What was typed into a form that was sent meanwhile: to read and to copy, for nothing is lost. */
    ModelAndView unsaved(Actor actor, ResultsPlace place, TypedResults typed, Problem problem) {
        var now = opening.open(actor, place);
        var answers = typed.answers(now.form().definition());
        var changed = typed.captions().values().stream()
                .filter(TypedCaption::isChanged)
                .map(TypedCaption::text)
                .toList();
        var page = page("results/unsaved", now, actor)
                .addObject("form", now.page(answers, List.of()))
                .addObject("captions", changed)
                .addObject("errors", problem.errorsAt("unsaved"));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    ModelAndView form(OpenedResults opened, Answers answers, List<FieldError> errors, Actor actor) {
        return page("results/form", opened, actor)
                .addObject("form", opened.page(answers, errors))
                .addObject("errors", errors)
                .addObject("theirs", false)
                .addObject("refused", List.of())
                .addObject("captions", CaptionsToWrite.AS_KEPT)
                .addObject("now", clock.instant());
    }

    ModelAndView page(String name, OpenedResults opened, Actor actor) {
        return ResultsCheckController.page(name, opened, offices, actor);
    }
}
