package bpm.areadata.program;

import bpm.access.Actor;
import bpm.areadata.AreaPlace;
import bpm.areadata.AreaPlaceArguments;
import bpm.areadata.AreaQuery;
import bpm.areadata.OpenedArea;
import bpm.areadata.OpeningArea;
import bpm.areadata.sending.SubmittingArea;
import bpm.form.FieldSpec;
import bpm.form.FormJson;
import bpm.review.FilingStanding;
import bpm.review.SeenVersion;
import bpm.review.StepNote;
import bpm.shared.Problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/** {@code …/area} for programs: the columns, the rows, and sending. */
@RestController
@Tag(name = "area")
@RequestMapping("/api/v1" + AreaPlaceArguments.AREA)
class AreaApi {

    private final OpeningArea opening;
    private final ReplacingRows replacing;
    private final SubmittingArea submitting;

    AreaApi(OpeningArea opening, ReplacingRows replacing, SubmittingArea submitting) {
        this.opening = opening;
        this.replacing = replacing;
        this.submitting = submitting;
    }

    /** The columns of a row: their codes are the keys of its cells. */
    record AreaForm(String activity, int version, List<FieldSpec> columns) {}

    /** The rows that are to stand there: each with its id, or new. */
    record AreaItems(@Nullable List<JsonNode> items) {}

    @GetMapping("/form")
    @Operation(summary = "The columns of a row")
    AreaForm form(@PathVariable String activity, @PathVariable String office, Actor actor) {
        var columns = opening.open(actor, AreaPlace.of(activity, office), AreaQuery.FIRST)
                .columns();
        return new AreaForm(activity, columns.form(), FieldSpec.of(columns.definition()));
    }

    @GetMapping
    @Operation(
            summary = "A page of rows by village, with state and sums; the ETag guards the list",
            description = "size is 50, at most 1000")
    ResponseEntity<ToldArea> rows(
            @PathVariable String activity,
            @PathVariable String office,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(defaultValue = "") String search,
            Actor actor) {
        var query = AreaQuery.of(search, "", Math.clamp(page, 0, 999_999) + 1).sized(size);
        return told(opening.open(actor, AreaPlace.of(activity, office), query));
    }

    /** All or nothing, as everywhere: what cannot be read is named by its row and column. */
    @PutMapping
    @Operation(summary = "Replace all rows (at most 20,000); If-Match is the version that was read")
    ResponseEntity<ToldArea> replace(
            @PathVariable String activity,
            @PathVariable String office,
            @RequestBody AreaItems body,
            @RequestHeader("If-Match") Optional<String> match,
            Actor actor) {
        var place = AreaPlace.of(activity, office);
        opening.open(actor, place, AreaQuery.FIRST); // out of scope is told first
        int seen = SeenVersion.of(match, "ต้องส่ง If-Match เป็นเลขรุ่นของรายการที่อ่านมา");
        var items = Optional.ofNullable(body.items())
                .filter(all -> all.stream().allMatch(JsonNode::isObject))
                .orElseThrow(
                        () -> Problem.invalid("items", "ต้องมี items เป็นรายการของวัตถุ JSON"));
        if (items.size() > ReplacingRows.MOST_ROWS) {
            throw Problem.invalid("items", "ส่งได้ครั้งละไม่เกิน {0} แถว", ReplacingRows.MOST_ROWS);
        }
        replacing.replace(actor, place, items.stream().map(AreaApi::row).toList(), seen);
        return told(opening.open(actor, place, AreaQuery.FIRST));
    }

    private static ReplacingRows.SentRow row(JsonNode item) {
        var cells = (ObjectNode) item.deepCopy();
        cells.remove("photo"); // what we told of it
        var id = Optional.ofNullable(cells.remove("id"))
                .filter(JsonNode::isIntegralNumber)
                .map(JsonNode::asLong);
        return new ReplacingRows.SentRow(id, FormJson.answers(cells));
    }

    @PostMapping("/submission")
    @Operation(summary = "Send the rows to the office above; there must be at least one")
    FilingStanding submit(
            @PathVariable String activity,
            @PathVariable String office,
            @RequestBody(required = false) @Nullable StepNote body,
            Actor actor) {
        var note = StepNote.of(body);
        var filing =
                submitting.submit(actor, AreaPlace.of(activity, office), Optional.empty(), note);
        return FilingStanding.of(filing);
    }

    private static ResponseEntity<ToldArea> told(OpenedArea opened) {
        return ResponseEntity.ok()
                .eTag("\"" + opened.list().version() + "\"")
                .body(ToldArea.of(opened));
    }
}
