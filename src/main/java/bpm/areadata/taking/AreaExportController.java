package bpm.areadata.taking;

import bpm.access.Actor;
import bpm.areadata.AreaPlace;
import bpm.areadata.AreaPlaceArguments;
import bpm.shared.Words;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;
import java.util.Optional;

/** Area data to take away: as a spreadsheet, as CSV, as GeoJSON. */
@Controller
class AreaExportController {

    private static final String TYPE = ".{type:xlsx|csv|geojson}";

    private final TakingArea taking;

    AreaExportController(TakingArea taking) {
        this.taking = taking;
    }

    @GetMapping(AreaPlaceArguments.AREA + TYPE)
    ResponseEntity<byte[]> now(AreaPlace place, @PathVariable String type, Actor actor, Words t)
            throws IOException {
        return file(taking.take(actor, place, Optional.empty()), place, "." + type, t);
    }

    @GetMapping(AreaPlaceArguments.AREA + "/versions/{version:\\d{1,9}}" + TYPE)
    ResponseEntity<byte[]> version(
            AreaPlace place,
            @PathVariable int version,
            @PathVariable String type,
            Actor actor,
            Words t)
            throws IOException {
        var taken = taking.take(actor, place, Optional.of(version));
        return file(taken, place, "-" + version + "." + type, t);
    }

    private static ResponseEntity<byte[]> file(
            TakenArea taken, AreaPlace place, String ending, Words t) throws IOException {
        var name = "area-" + place.activity() + "-" + place.office() + ending;
        if (ending.endsWith("geojson")) {
            return AreaFile.answer(taken.geoJson(), name, "application/geo+json");
        }
        return AreaFile.table(taken.table(t), name);
    }
}
