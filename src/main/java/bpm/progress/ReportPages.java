package bpm.progress;

import bpm.access.Actor;
import bpm.org.Offices;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The pages of a report with what they need to be shown. */
@Component
class ReportPages {

    private final Offices offices;
    private final Clock clock;

    ReportPages(Offices offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    /** A name for a page that is opened to write, by which its own changes are known. */
    String newEditor() {
        return UUID.randomUUID().toString();
    }

    ModelAndView form(Actor actor, WritingPage form) {
        return page(
                "progress/form",
                form.report(),
                Map.of("form", form, "actor", actor, "now", clock.instant()));
    }

    /** The form with everything typed and what is wrong with it. */
    ModelAndView formAgain(Actor actor, WritingPage form) {
        var page = form(actor, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Both texts, field by field and caption by caption. */
    ModelAndView conflict(Opened report, Written written, String editor) {
        var there = report.reading().form();
        var page = page(
                "progress/conflict",
                report,
                Map.of(
                        "written", written,
                        "theirs", written.stale().map(s -> s.theirs().form()).orElse(there),
                        "mine", written.stale().map(Saved.Stale::mine).orElse(there),
                        "version",
                                written.stale()
                                        .map(s -> s.theirs().version())
                                        .orElse(report.version()),
                        "editor", editor));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** The small line that says whether the draft is saved. */
    ModelAndView saving(Opened report, Written written, TypedFields fields) {
        return page(
                "progress/saving",
                report,
                Map.of(
                        "written", written,
                        "typed", fields.captions(true),
                        "version", version(report, written, fields)));
    }

    /** A page that was overtaken goes on knowing the version from which it began. */
    private static int version(Opened report, Written written, TypedFields fields) {
        return written.keptTexts() ? report.version() : fields.version();
    }

    /** The gallery alone for a page that asked so, else the whole form. */
    ModelAndView afterPhotos(Actor actor, Opened report, PhotosDone done) {
        var form = WritingPage.of(report, done.fields().editor())
                .withPhotos(done.refused(), done.removed())
                .withCaptions(done.written().captions());
        if (done.part()) {
            return page(
                    "progress/gallery",
                    report,
                    Map.of(
                            "form", form,
                            "written", done.written(),
                            "version", version(report, done.written(), done.fields())));
        }
        if (done.written().isStale()) {
            return conflict(report, done.written(), done.fields().editor());
        }
        if (!done.refused().isEmpty() || !form.errors().isEmpty()) {
            return formAgain(actor, form);
        }
        var undo = done.removed().map(id -> "?removed=" + id).orElse("");
        return redirect(report.place(), undo + "#photos");
    }

    /** The report as it was sent last, or the draft as it stands. */
    ModelAndView read(Actor actor, Opened report) {
        return page("progress/read", report, Map.of("actor", actor));
    }

    ModelAndView redirect(ReportPlace place, String where) {
        return new ModelAndView("redirect:" + place.path() + where);
    }

    /** A page about the report. */
    ModelAndView page(String name, Opened report, Map<String, ?> more) {
        var model = new HashMap<String, Object>(more);
        model.put("report", report);
        model.put("office", offices.get(report.place().office()));
        return new ModelAndView(name, model);
    }
}
