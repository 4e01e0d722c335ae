package bpm.areadata.entering;

import bpm.access.Actor;
import bpm.areadata.AreaPages;
import bpm.areadata.AreaPlace;
import bpm.areadata.AreaPlaceArguments;
import bpm.areadata.AreaQuery;
import bpm.areadata.OpeningArea;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Optional;

/**
 * Area data on one page (บันทึก แสดง ปรับปรุง): its rows, one to add, one to edit in its place.
 */
@Controller
class AreaController {

    static final String ROWS = AreaPlaceArguments.AREA + "/rows";
    static final String ROW = ROWS + "/{id:\\d{1,18}}";

    private final AreaPages pages;
    private final OpeningArea opening;
    private final WritingRow writing;
    private final RowPhotos photos;

    AreaController(AreaPages pages, OpeningArea opening, WritingRow writing, RowPhotos photos) {
        this.pages = pages;
        this.opening = opening;
        this.writing = writing;
        this.photos = photos;
    }

    @GetMapping(AreaPlaceArguments.AREA)
    ModelAndView list(
            AreaPlace place,
            AreaQuery query,
            @RequestParam Optional<Long> edit,
            @RequestParam Optional<Long> removed,
            @RequestParam Optional<String> add,
            Actor actor) {
        var page = edit.isPresent()
                ? pages.editing(actor, place, query, edit.get())
                : pages.list(actor, place, query, add.isPresent());
        return page.addObject("removed", removed.flatMap(id -> pages.find(actor, place, id)));
    }

    @PostMapping(ROWS)
    ModelAndView add(
            AreaPlace place,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam Optional<MultipartFile> photo,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        var typed = new AreaPages.Typed(0, AreaQuery.FIRST, sent);
        try {
            var answers = typed.answers(opening.open(actor, place, AreaQuery.FIRST));
            writing.add(actor, place, new FilledRow(answers, photos.read(photo, false)));
        } catch (Problem problem) {
            return pages.refused(actor, place, typed, problem);
        }
        redirect.addFlashAttribute("notice", t.s("บันทึกแถวแล้ว"));
        boolean more = "more".equals(sent.getFirst("then"));
        return new ModelAndView("redirect:" + place.path() + (more ? "?add=1#edited" : "#rows"));
    }

    @PostMapping(ROW)
    ModelAndView change(
            AreaPlace place,
            AreaQuery query,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam Optional<MultipartFile> photo,
            Actor actor) {
        var typed = new AreaPages.Typed(id, query, sent);
        try {
            var answers = typed.answers(opening.open(actor, place, query));
            var filled =
                    new FilledRow(answers, photos.read(photo, sent.containsKey("withoutPhoto")));
            writing.change(actor, place, new WritingRow.SeenRow(id, typed.version()), filled);
        } catch (Problem problem) {
            return pages.refused(actor, place, typed, problem);
        }
        return new ModelAndView("redirect:" + place.path() + query.suffix() + "#row-" + id);
    }
}
