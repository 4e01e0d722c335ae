package bpm.document;

import bpm.access.Actor;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;
import java.util.Map;

/** One paper as a file: {@code …/papers/ea3.pdf?digits=thai&lang=th}. */
@Controller
class PaperController {

    private final Papers papers;
    private final HandingOver handing;

    PaperController(Papers papers, HandingOver handing) {
        this.papers = papers;
        this.handing = handing;
    }

    @GetMapping("/assignments/{activity}/{office}" + PaperFile.PATH)
    void activity(
            @PathVariable String activity,
            @PathVariable String office,
            PaperFile file,
            @RequestParam Map<String, String> asked,
            Actor actor,
            Words t,
            HttpServletResponse response)
            throws IOException {
        var place = PaperPlace.OfActivity.of(activity, office);
        give(place, file, Wording.of(asked, t), actor, response);
    }

    @GetMapping("/rounds/{round:\\d{1,18}}" + PaperFile.PATH)
    void round(
            @PathVariable long round,
            PaperFile file,
            @RequestParam Map<String, String> asked,
            Actor actor,
            Words t,
            HttpServletResponse response)
            throws IOException {
        give(new PaperPlace.OfRound(round), file, Wording.of(asked, t), actor, response);
    }

    @GetMapping("/offices/{office}" + PaperFile.PATH)
    void office(
            @PathVariable String office,
            PaperFile file,
            @RequestParam Map<String, String> asked,
            Actor actor,
            Words t,
            FiscalYear year,
            HttpServletResponse response)
            throws IOException {
        var place = PaperPlace.OfOffice.of(office, year);
        give(place, file, Wording.of(asked, t), actor, response);
    }

    private void give(
            PaperPlace place,
            PaperFile file,
            Wording wording,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        var document = papers.write(actor, file.kind(), place, wording.words());
        handing.give(document, file.ending(), file.name(place), response);
    }
}
