package bpm.areadata.merged;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.areadata.AreaPages;
import bpm.areadata.AreaPlace;
import bpm.areadata.AreaPlaceArguments;
import bpm.areadata.AreaQuery;
import bpm.areadata.OpeningArea;
import bpm.areadata.taking.AreaFile;
import bpm.org.Offices;
import bpm.shared.Words;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;

/** The map and the sums of an office's rows, and those of a province over what its offices sent. */
@Controller
class MergedAreaController {

    private final AreaPages pages;
    private final OpeningArea opening;
    private final DrawingMap drawing;
    private final MergingArea merging;
    private final Transactions transactions;
    private final Offices offices;

    MergedAreaController(
            AreaPages pages,
            OpeningArea opening,
            DrawingMap drawing,
            MergingArea merging,
            Transactions transactions,
            Offices offices) {
        this.pages = pages;
        this.opening = opening;
        this.drawing = drawing;
        this.merging = merging;
        this.transactions = transactions;
        this.offices = offices;
    }

    @GetMapping(AreaPlaceArguments.AREA + "/map")
    ModelAndView map(AreaPlace place, Actor actor) {
        return transactions.read(
                actor,
                () -> pages.page("areadata/map", opening.open(actor, place, AreaQuery.FIRST), actor)
                        .addObject("map", drawing.of(place))
                        .addObject("offices", offices));
    }

    @GetMapping(AreaPlaceArguments.AREA + "/merged")
    ModelAndView merged(AreaPlace place, Actor actor) {
        return new ModelAndView("areadata/merged")
                .addObject("merged", merging.merge(actor, place))
                .addObject("offices", offices);
    }

    @GetMapping(AreaPlaceArguments.AREA + "/merged.xlsx")
    ResponseEntity<byte[]> take(AreaPlace place, Actor actor, Words t) throws IOException {
        return AreaFile.table(
                merging.merge(actor, place).table(offices, t),
                "area-" + place.activity() + "-" + place.office() + "-merged.xlsx");
    }
}
