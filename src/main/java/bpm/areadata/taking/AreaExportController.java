package bpm.areadata.taking;

import bpm.access.Actor;
import bpm.areadata.AreaPlace;
import bpm.areadata.AreaPlaceArguments;
import bpm.shared.Words;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

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
    ResponseEntity<byte[]> now(AreaPlace place, @PathVariable String type, Actor actor, Words t) {
        return answer(taking.take(actor, place, Optional.empty(), as(type, t)), place, "", type);
    }

    @GetMapping(AreaPlaceArguments.AREA + "/versions/{version:\\d{1,9}}" + TYPE)
    ResponseEntity<byte[]> version(
            AreaPlace place,
            @PathVariable int version,
            @PathVariable String type,
            Actor actor,
            Words t) {
        return answer(
                taking.take(actor, place, Optional.of(version), as(type, t)),
                place,
                "-" + version,
                type);
    }

    private static TakingArea.Writing as(String type, Words t) {
        return switch (type) {
            case "geojson" -> (area, out) -> area.toGeoJson(out);
            case "csv" -> (area, out) -> area.table(t).toCsv(out);
            default -> (area, out) -> area.table(t).toXlsx(out);
        };
    }

    private static ResponseEntity<byte[]> answer(
            byte[] file, AreaPlace place, String version, String type) {
        return AreaFile.answer(
                file, "area-" + place.activity() + "-" + place.office() + version + "." + type);
    }
}
