package bpm.document;

import bpm.access.Actor;
import bpm.paper.printing.Ending;
import bpm.shared.Words;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Papers for programs: which there are of an activity at an office, and each as a file. */
@RestController
@Tag(name = "papers")
@RequestMapping("/api/v1/assignments/{activity}/{office}")
class PapersApi {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String DOCX = OFFICE + "wordprocessingml.document";
    private static final String XLSX = OFFICE + "spreadsheetml.sheet";

    private final Papers papers;
    private final HandingOver handing;

    PapersApi(Papers papers, HandingOver handing) {
        this.papers = papers;
        this.handing = handing;
    }

    /** A kind of paper and the addresses of its files. */
    record ToldPaper(String kind, String title, List<String> files) {}

    @GetMapping("/papers")
    @Operation(summary = "Which papers there are of an activity at an office")
    List<ToldPaper> list(
            @PathVariable String activity, @PathVariable String office, Actor actor, Words t) {
        var place = PaperPlace.OfActivity.of(activity, office);
        return papers.of(actor, place).stream()
                .map(kind -> told(kind, place, t))
                .toList();
    }

    @GetMapping(PaperFile.PATH)
    @Operation(summary = "A paper as PDF, DOCX or XLSX; ?lang=th|en and ?digits=thai|arabic")
    @Parameter(
            name = "kind",
            in = ParameterIn.PATH,
            description = "Kind, as the list tells it",
            example = "ea1")
    @Parameter(
            name = "ending",
            in = ParameterIn.PATH,
            description = "pdf, docx or xlsx",
            example = "pdf")
    @Parameter(name = "lang", in = ParameterIn.QUERY)
    @Parameter(name = "digits", in = ParameterIn.QUERY)
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = "application/pdf",
                        schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = DOCX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary"))
            })
    void file(
            @PathVariable String activity,
            @PathVariable String office,
            @Parameter(hidden = true) PaperFile file,
            @Parameter(hidden = true) @RequestParam Map<String, String> asked,
            Actor actor,
            Words t,
            HttpServletResponse response)
            throws IOException {
        var place = PaperPlace.OfActivity.of(activity, office);
        var words = Wording.of(asked, t).words();
        handing.give(
                papers.write(actor, file.kind(), place, words),
                file.ending(),
                file.name(place),
                response);
    }

    private static ToldPaper told(PaperKind kind, PaperPlace place, Words t) {
        var files = Arrays.stream(Ending.values())
                .filter(ending -> ending != Ending.XLSX || kind.hasTables())
                .map(ending ->
                        "/api/v1" + place.path() + "/papers/" + kind.path() + "." + ending.ending())
                .toList();
        return new ToldPaper(kind.path(), t.s(kind.title()), files);
    }
}
