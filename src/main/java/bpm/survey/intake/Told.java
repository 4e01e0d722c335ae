package bpm.survey.intake;

import bpm.shared.FieldError;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the public address answers a program (คำตอบกลับเป็น JSON): a receipt, or an RFC 9457 problem. */
final class Told {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_ERRORS = 50;

    private Told() {}

    static void kept(HttpServletResponse response, int status, UUID id) throws IOException {
        send(response, status, "application/json", "{\"id\":\"" + id + "\"}");
    }

    static void problem(HttpServletRequest request, HttpServletResponse response, Trouble trouble)
            throws IOException {
        problem(request, response, trouble, trouble.sentence(), List.of());
    }

    static void problem(
            HttpServletRequest request,
            HttpServletResponse response,
            Trouble trouble,
            String sentence,
            List<FieldError> errors)
            throws IOException {
        var t = words(request);
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:bpm:" + trouble.type());
        body.put("title", trouble.title());
        body.put("status", trouble.status());
        body.put("detail", t.s(sentence));
        body.put(
                "errors",
                errors.stream()
                        .limit(MOST_ERRORS)
                        .map(error -> Map.of("field", error.field(), "message", t.s(error)))
                        .toList());
        if (trouble.isForNow()) {
            response.setHeader("Retry-After", "2");
        }
        send(response, trouble.status(), "application/problem+json", JSON.writeValueAsString(body));
    }

    /** The page tells in its address which language it speaks; a program in its header. */
    private static Words words(HttpServletRequest request) {
        var query = request.getQueryString();
        var header = request.getHeader("Accept-Language");
        return new Words(
                (query != null && query.contains("lang=en"))
                        || (header != null && header.startsWith("en")),
                false);
    }

    private static void send(HttpServletResponse response, int status, String type, String text)
            throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
