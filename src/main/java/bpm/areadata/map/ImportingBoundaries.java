package bpm.areadata.map;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Bringing in outlines of districts and provinces (นำเข้าขอบเขต) from GeoJSON: the whole file or nothing. */
@Component
public class ImportingBoundaries {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** It has no offices of the department, but lies on maps of the country. */
    private static final String BANGKOK = "10";

    private final Boundaries boundaries;
    private final Offices offices;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    ImportingBoundaries(
            Boundaries boundaries,
            Offices offices,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.boundaries = boundaries;
        this.offices = offices;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Keeps the outline of each feature that names a province or a district by its code; how many. */
    public int run(Actor actor, byte[] file, String name) {
        var shapes = shapes(file);
        return transactions.write(actor, () -> {
            shapes.forEach(shape -> boundaries.keep(shape, Instant.now(clock)));
            trail.add(
                    actor,
                    OfficeCode.DEPARTMENT,
                    "boundaries.imported",
                    "boundaries",
                    Map.of("file", name, "shapes", shapes.size()));
            return shapes.size();
        });
    }

    private List<Shape> shapes(byte[] file) {
        List<JsonNode> features;
        try {
            features = JSON.readTree(file).path("features").valueStream().toList();
        } catch (JacksonException e) {
            throw Problem.invalid("file", "อ่านไฟล์ GeoJSON ไม่ได้ ไฟล์ไม่ครบหรือไม่ใช่ JSON");
        }
        var shapes = new ArrayList<Shape>();
        for (var feature : features) {
            shapes.add(shape(feature, shapes.size() + 1));
        }
        if (shapes.isEmpty()) {
            throw Problem.invalid("file", "ไฟล์ GeoJSON นี้ไม่มีขอบเขต");
        }
        return shapes;
    }

    private Shape shape(JsonNode feature, int number) {
        var properties = feature.path("properties");
        var code = Stream.of("code", "ADM2_PCODE", "adm2_pcode", "ADM1_PCODE", "adm1_pcode")
                .map(key -> properties.path(key).asString("").replaceFirst("^TH", ""))
                .filter(text -> text.matches("[1-9]\\d(\\d{2})?"))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "file",
                        "ขอบเขตที่ {0} ไม่มีรหัสจังหวัด 2 หลักหรืออำเภอ 4 หลักในช่อง code หรือ ADM2_PCODE",
                        number));
        if (!code.startsWith(BANGKOK) && offices.find(new OfficeCode(code)).isEmpty()) {
            throw Problem.invalid("file", "ขอบเขตที่ {0}: ไม่มีหน่วยงานรหัส {1}", number, code);
        }
        var rings = rings(feature.path("geometry"));
        boolean inside = !rings.isEmpty()
                && rings.stream()
                        .flatMap(ring -> ring.spots().stream())
                        .allMatch(spot -> spot.longitude() > 96
                                && spot.longitude() < 107
                                && spot.latitude() > 4
                                && spot.latitude() < 22);
        if (!inside) {
            throw Problem.invalid(
                    "file",
                    "ขอบเขตที่ {0} ต้องเป็น Polygon หรือ MultiPolygon ในประเทศไทย พิกัดเป็นองศา",
                    number);
        }
        return new Shape(code, properties.path("name_th").asString(""), rings);
    }

    private static List<Ring> rings(JsonNode geometry) {
        var places = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Polygon" -> Boundaries.rings(places);
            case "MultiPolygon" ->
                places.valueStream()
                        .flatMap(polygon -> Boundaries.rings(polygon).stream())
                        .toList();
            default -> List.of();
        };
    }
}
