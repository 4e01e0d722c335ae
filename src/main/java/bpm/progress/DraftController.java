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
    private final SavingDraft saving;
    private final ReportPages pages;

    DraftController(
            OpeningReport opening, WritingReport writing, SavingDraft saving, ReportPages pages) {
        this.opening = opening;
        this.writing = writing;
        this.saving = saving;
        this.pages = pages;
    }

    @PostMapping(ReportPlaceArguments.REPORT + "/draft")
    ModelAndView save(
            ReportPlace place, @RequestParam MultiValueMap<String, String> sent, Actor actor) {
        var fields = new TypedFields(sent);
        var saved = writing.save(actor, place, fields, true);
        return pages.saving(opening.open(actor, place), saved, fields);
    }

    @PostMapping(ReportPlaceArguments.REPORT + "/choice")
    ModelAndView choose(
            ReportPlace place, @RequestParam MultiValueMap<String, String> sent, Actor actor) {
        var fields = new TypedFields(sent);
        var theirs = opening.open(actor, place);
        var chosen = new ChosenTexts(sent).over(theirs.reading().form());
        var saved = saving.save(
                actor, place, new TypedDraft(chosen, fields.version(), fields.editor(), false));
        return saved instanceof Saved.Stale stale
                ? pages.conflict(theirs, stale, fields.editor())
                : pages.redirect(place, "");
    }
}
