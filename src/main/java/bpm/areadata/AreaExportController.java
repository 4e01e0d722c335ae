package bpm.areadata;

import bpm.access.Actor;
import bpm.paper.Table;
import bpm.shared.Words;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.ByteArrayOutputStream;
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
            return answer(taken.geoJson(), name, "application/geo+json");
        }
        return table(taken.table(t), name);
    }

    /** A table as XLSX or CSV, by the ending of its name. */
    static ResponseEntity<byte[]> table(Table table, String name) throws IOException {
        var file = new ByteArrayOutputStream();
        if (name.endsWith(".csv")) {
            table.toCsv(file);
            return answer(file.toByteArray(), name, "text/csv;charset=UTF-8");
        }
        table.toXlsx(file);
        return answer(
                file.toByteArray(),
                name,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    private static ResponseEntity<byte[]> answer(byte[] file, String name, String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }
}
