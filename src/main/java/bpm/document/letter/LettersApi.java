package bpm.document.letter;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.document.HandingOver;
import bpm.document.Wording;
import bpm.paper.printing.Ending;
import bpm.shared.Problem;
import bpm.shared.Words;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The letters of an office for programs: their list, each as it was written, and as a file. */
@RestController
@Tag(name = "letters")
@RequestMapping("/api/v1/letters")
class LettersApi {

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final WritingLetters writing;
    private final LetterLines lines;
    private final LetterPaper paper;
    private final HandingOver handing;
    private final Transactions transactions;

    LettersApi(
            WritingLetters writing,
            LetterLines lines,
            LetterPaper paper,
            HandingOver handing,
            Transactions transactions) {
        this.writing = writing;
        this.lines = lines;
        this.paper = paper;
        this.handing = handing;
        this.transactions = transactions;
    }

    /** A letter in the list. */
    record ToldLine(
            long id,
            String kind,
            String number,
            @Nullable LocalDate day,
            String subject,
            String recipient) {

        static ToldLine of(LetterLine line) {
            return new ToldLine(
                    line.id(),
                    line.kind().word(),
                    line.number(),
                    line.day().orElse(null),
                    line.subject(),
                    line.recipient());
        }
    }

    /** A page of the list. */
    record ToldLines(List<ToldLine> items, int total) {}

    /** What is enclosed. */
    record ToldEnclosure(String title, @Nullable Integer count, String unit, String address) {}

    /** A letter as it was written. */
    record ToldLetter(
            long id,
            String office,
            @Nullable String activity,
            String kind,
            @Nullable LocalDate day,
            Map<String, String> texts,
            List<ToldEnclosure> enclosures,
            int version) {

        static ToldLetter of(Letter letter) {
            var text = letter.text();
            return new ToldLetter(
                    letter.id(),
                    letter.office().value(),
                    letter.activity().orElse(null),
                    text.kind().word(),
                    text.day().orElse(null),
                    text.byName(),
                    text.enclosures().stream()
                            .map(one -> new ToldEnclosure(
                                    one.title(),
                                    one.count().orElse(null),
                                    one.unit(),
                                    one.address()))
                            .toList(),
                    letter.version());
        }
    }

    @GetMapping
    @Operation(summary = "The letters of an office, one's own unless told, latest change first")
    ToldLines list(
            Actor actor,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "0") int page) {
        var of = LettersController.office(office, actor);
        return transactions.read(
                actor,
                () -> new ToldLines(
                        lines.find(of, search, Math.clamp(page, 0, 1_000_000) + 1).stream()
                                .map(ToldLine::of)
                                .toList(),
                        lines.count(of, search)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A letter as it was written")
    ToldLetter letter(@PathVariable long id, Actor actor) {
        return ToldLetter.of(writing.read(actor, id));
    }

    @GetMapping("/{id}/letter.{ending}")
    @Operation(summary = "A letter as pdf or docx; ?lang=th|en and ?digits=thai|arabic")
    @Parameter(
            name = "ending",
            in = ParameterIn.PATH,
            description = "pdf or docx",
            example = "docx")
    @Parameter(name = "lang", in = ParameterIn.QUERY)
    @Parameter(name = "digits", in = ParameterIn.QUERY)
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = "application/pdf",
                        schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = DOCX, schema = @Schema(type = "string", format = "binary"))
            })
    void file(
            @PathVariable long id,
            @PathVariable String ending,
            @Parameter(hidden = true) @RequestParam Map<String, String> asked,
            Actor actor,
            Words t,
            HttpServletResponse response)
            throws IOException {
        var as = Ending.of(ending).orElseThrow(Problem::notFound);
        var letter = writing.read(actor, id);
        var document = paper.write(letter.text(), Wording.of(asked, t).words());
        handing.give(document, as, letter.text().kind().word() + "-" + id, response);
    }
}
