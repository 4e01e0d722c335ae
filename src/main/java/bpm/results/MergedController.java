package bpm.results;

import bpm.access.Actor;
import bpm.org.Offices;
import bpm.paper.Xlsx;
import bpm.shared.Words;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A province's results merged by heading, to read and to take away. */
@Controller
class MergedController {

    private static final MediaType XLSX = MediaType.parseMediaType(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final MergingResults merging;
    private final Offices offices;

    MergedController(MergingResults merging, Offices offices) {
        this.merging = merging;
        this.offices = offices;
    }

    @GetMapping(ResultsPlaceArguments.RESULTS + "/merged")
    ModelAndView merged(ResultsPlace place, Actor actor) {
        return new ModelAndView("results/merged")
                .addObject("merged", merging.merge(actor, place.activity(), place.office()))
                .addObject("offices", offices);
    }

    @GetMapping(ResultsPlaceArguments.RESULTS + "/merged.xlsx")
    ResponseEntity<byte[]> take(ResultsPlace place, Actor actor, Words t) throws IOException {
        var merged = merging.merge(actor, place.activity(), place.office());
        var file = new ByteArrayOutputStream();
        Xlsx.write(merged.tables(offices, t), file);
        var name = "results-" + place.activity() + "-" + place.office() + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file.toByteArray());
    }
}
