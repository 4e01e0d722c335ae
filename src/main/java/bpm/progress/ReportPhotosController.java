package bpm.progress;

import bpm.access.Actor;
import bpm.shared.Words;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Optional;

/** The buttons of the gallery. They belong to the form, so what is typed is saved before they do anything. */
@Controller
class ReportPhotosController {

    private static final String PHOTO = ReportPlaceArguments.REPORT + "/photos/{id}";

    private final OpeningReport opening;
    private final WritingReport writing;
    private final ReportPhotos photos;
    private final ReportPages pages;

    ReportPhotosController(
            OpeningReport opening, WritingReport writing, ReportPhotos photos, ReportPages pages) {
        this.opening = opening;
        this.writing = writing;
        this.photos = photos;
        this.pages = pages;
    }

    @PostMapping(ReportPlaceArguments.REPORT + "/photos")
    ModelAndView add(
            ReportPlace place,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false, name = "photos") @Nullable List<MultipartFile> files,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Actor actor,
            Words t) {
        var fields = new TypedFields(sent);
        var written = writing.save(actor, place, fields, false);
        var refused = writing.add(actor, place, files == null ? List.of() : files, t);
        return after(
                place, actor, new PhotosDone(fields, written, refused, Optional.empty(), part));
    }

    @PostMapping(PHOTO + "/{deed:move|removal|restoring}")
    ModelAndView change(
            ReportPlace place,
            @PathVariable long id,
            @PathVariable String deed,
            @RequestParam(defaultValue = "1") int position,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Actor actor) {
        var fields = new TypedFields(sent);
        var written = writing.save(actor, place, fields, false);
        switch (deed) {
            case "move" -> photos.move(actor, place, id, position);
            case "removal" -> photos.remove(actor, place, id);
            default -> photos.restore(actor, place, id);
        }
        var removed = Optional.of(id).filter(one -> deed.equals("removal"));
        return after(place, actor, new PhotosDone(fields, written, List.of(), removed, part));
    }

    private ModelAndView after(ReportPlace place, Actor actor, PhotosDone done) {
        return pages.afterPhotos(actor, opening.open(actor, place), done);
    }
}
