package bpm.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/**
 * An example of each call, as it was made and answered (ตัวอย่าง API): {@code api/examples.json},
 * which the contract
 * test writes and reads.
 */
@Component
class ApiExamples {

    private final JsonNode examples;

    ApiExamples() {
        try (var file = Objects.requireNonNull(
                ApiExamples.class.getResourceAsStream("/api/examples.json"))) {
            examples = JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void show(Operation call) {
        var example = examples.path(call.getOperationId());
        var request = example.path("request");
        if (call.getRequestBody() != null && !request.isMissingNode()) {
            show(call.getRequestBody().getContent(), request);
        }
        var answer = call.getResponses().get(example.path("status").asString(""));
        if (answer != null && !example.path("response").isMissingNode()) {
            show(answer.getContent(), example.path("response"));
        }
    }

    /** A problem of that status as it is told. */
    static void show(String status, String told, ApiResponse response) {
        Map<String, Object> problem = Map.of(
                "type",
                "urn:bpm:" + type(status),
                "title",
                told.split("[,.;]")[0],
                "status",
                Integer.parseInt(status),
                "detail",
                told,
                "errors",
                status.equals("422")
                        ? java.util.List.of(Map.of("field", "days", "message", "1–365"))
                        : java.util.List.of());
        response.getContent().values().forEach(type -> type.setExample(problem));
    }

    private static String type(String status) {
        return switch (status) {
            case "400" -> "bad-request";
            case "401" -> "not-signed-in";
            case "403" -> "forbidden";
            case "404" -> "not-found";
            case "409" -> "conflict";
            case "412" -> "stale";
            case "413" -> "content-too-large";
            case "428" -> "version-needed";
            case "429" -> "too-many";
            case "503" -> "service-unavailable";
            case "507" -> "insufficient-storage";
            default -> "invalid";
        };
    }

    private static void show(Content content, JsonNode example) {
        var plain = JsonMapper.shared().convertValue(example, Object.class);
        content.forEach((name, type) -> {
            if (name.contains("json")) {
                type.setExample(plain);
            }
        });
    }
}
