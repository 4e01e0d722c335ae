package bpm.survey.intake;

import bpm.access.Actor;
import bpm.shared.FieldError;
import bpm.shared.Words;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code POST /api/v1/rounds/{id}/responses} (ส่งคำตอบเป็นชุด): answers from paper or another system. */
@RestController
@Tag(name = "rounds")
@RequestMapping("/api/v1/rounds/{id:\\d{1,18}}/responses")
class ResponsesApi {

    private final ReceivingBatch receiving;

    ResponsesApi(ReceivingBatch receiving) {
        this.receiving = receiving;
    }

    /** One response; the id is made by who sends it, so that the same one sent again counts once. */
    record SentResponse(
            UUID id, Map<String, Object> answers, @Nullable Integer sheet) {}

    /** What became of the responses; an index counts from 0. */
    record Received(int accepted, int duplicates, List<Rejected> rejected) {}

    /** Why one of them is not kept. */
    record Rejected(int index, List<WrongAnswer> errors) {}

    /** What is wrong at which field. */
    record WrongAnswer(String field, String message) {}

    @PostMapping(consumes = "application/json")
    @Operation(
            summary =
                    "Add up to 5,000 responses; what is wrong is told one by one, the rest is kept",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            array =
                                                    @ArraySchema(
                                                            schema =
                                                                    @Schema(
                                                                            implementation =
                                                                                    SentResponse
                                                                                            .class)))))
    Received receive(
            @PathVariable long id,
            @Parameter(hidden = true) InputStream body,
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Words t)
            throws IOException {
        receiving.require(actor, id); // nobody else's body is read
        var outcome = receiving.receive(actor, id, ReadingBatch.read(body));
        var rejected = outcome.rejected().entrySet().stream()
                .map(one -> new Rejected(one.getKey(), wrong(one.getValue(), t)))
                .toList();
        return new Received(outcome.accepted(), outcome.duplicates(), rejected);
    }

    private static List<WrongAnswer> wrong(List<FieldError> errors, Words t) {
        return errors.stream()
                .map(error -> new WrongAnswer(error.field(), t.s(error)))
                .toList();
    }
}
