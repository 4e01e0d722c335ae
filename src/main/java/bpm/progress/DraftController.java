package bpm.progress;

import bpm.access.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Drafts that the page saves by itself, and the choice between two texts where two people wrote. */
@Controller
class DraftController {

    private final OpeningReport opening;
    private final WritingReport writing;
    private final ReportPages pages;

    DraftController(OpeningReport opening, WritingReport writing, ReportPages pages) {
        this.opening = opening;
        this.writing = writing;
        this.pages = pages;
    }

    @PostMapping(ReportPlaceArguments.REPORT + "/draft")
    ModelAndView save(
            ReportPlace place, @RequestParam MultiValueMap<String, String> sent, Actor actor) {
        var fields = new TypedFields(sent);
        var written = writing.save(actor, place, fields, true);
        return pages.saving(opening.open(actor, place), written, fields);
    }

    @PostMapping(ReportPlaceArguments.REPORT + "/choice")
    ModelAndView choose(
            ReportPlace place, @RequestParam MultiValueMap<String, String> sent, Actor actor) {
        var fields = new TypedFields(sent);
        var theirs = opening.open(actor, place);
        var choice = new ChosenTexts(sent);
        var chosen = new TypedDraft(
                choice.over(theirs.reading().form()), fields.version(), fields.editor(), false);
        var written = writing.choose(actor, place, chosen, choice);
        return written.isStale()
                ? pages.conflict(theirs, written, fields.editor())
                : pages.redirect(place, "");
    }
}
