package bpm.plan.file;

import bpm.plan.Plan;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/** The plan as a file that people keep and send (แฟ้มแผน): JSON or a spreadsheet, with the same content. */
public final class PlanFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private PlanFile() {}

    /** The plan in a file of either kind; a problem names every mistake, by its path or by its cell. */
    public static Plan read(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K'
                ? readXlsx(file)
                : readJson(file);
    }

    /** The plan that BPM ships with for a year. */
    public static Plan shipped(int year) {
        try (InputStream in = PlanFile.class.getResourceAsStream("/plans/" + year + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("no plan is shipped for " + year);
            }
            return readJson(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plan in JSON that is parsed already, as the API gets it. */
    public static Plan read(JsonNode json) {
        return read(json, List.of(), UnaryOperator.identity());
    }

    /** The plan as JSON, as the API gives it. */
    public static JsonNode json(Plan plan) {
        return PlanJson.written(plan);
    }

    /** The plan as JSON with what offices have added, for the trail. */
    public static JsonNode whole(Plan plan) {
        return PlanJson.whole(plan);
    }

    public static byte[] jsonFile(Plan plan) {
        var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        var text = MAPPER.writer().with(printer).writeValueAsString(json(plan));
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    public static void writeXlsx(Plan plan, OutputStream out) throws IOException {
        PlanSheets.write(plan, out);
    }

    private static Plan readJson(byte[] file) {
        try {
            return read(MAPPER.readTree(file));
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw Problem.invalid(
                    "file",
                    "อ่านไฟล์ JSON ไม่ได้ที่บรรทัด {0} คอลัมน์ {1} กรุณาตรวจรูปแบบไฟล์",
                    place == null ? 1 : place.getLineNr(),
                    place == null ? 1 : place.getColumnNr());
        }
    }

    private static Plan readXlsx(byte[] file) {
        var sheets = new SheetsReading(file);
        return read(sheets.json(), sheets.errors(), sheets::cellOf);
    }

    private static Plan read(JsonNode json, List<FieldError> noted, UnaryOperator<String> placeOf) {
        var found = new ArrayList<FieldError>();
        var plan = new PlanReading(found).plan(json);
        var errors = new LinkedHashMap<String, FieldError>();
        noted.forEach(error -> errors.putIfAbsent(error.field(), error));
        found.stream()
                .map(error -> new FieldError(
                        placeOf.apply(error.field()), error.sentence(), error.arguments()))
                .forEach(error -> errors.putIfAbsent(error.field(), error));
        if (!errors.isEmpty()) {
            throw Problem.invalid(List.copyOf(errors.values()));
        }
        return plan;
    }
}
