package bpm.survey.intake;

import bpm.shared.FieldError;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reading one response (อ่านคำตอบที่ส่งมา), as JSON or a form, which anyone in the world may send. */
public final class ReadingBody {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final FieldError NO_ID = new FieldError("id", "ต้องมี id เป็น UUID");
    /** Fields of a form that are no answers. */
    private static final Set<String> NO_ANSWERS = Set.of("id", "slip", "lang", "s");

    private ReadingBody() {}

    /** What was sent, before it is held against the questionnaire; the id is empty where there is none. */
    public record Read(
            Optional<UUID> id,
            Optional<String> slip,
            Map<String, Object> answers,
            List<FieldError> errors) {}

    /** Empty where it is no JSON object at all. */
    static Optional<Read> read(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            var node = JSON.readTree(text.toString());
            return node.isObject() ? Optional.of(read(node)) : Optional.empty();
        } catch (JacksonException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** One response out of an object, as the API takes many. */
    static Read read(JsonNode node) {
        var errors = new ArrayList<FieldError>();
        var id = id(node.path("id").asString(""));
        if (id.isEmpty()) {
            errors.add(NO_ID);
        }
        var values = new HashMap<String, Object>();
        if (!node.path("answers").isObject()) {
            errors.add(new FieldError("answers", "ต้องมี answers เป็นคำตอบตามรหัสข้อ"));
        }
        node.path("answers").properties().forEach(answer -> {
            var value = answer.getValue();
            if (value.isString() || value.isIntegralNumber()) {
                values.put(answer.getKey(), value.asString());
            } else if (!value.isNull()) {
                errors.add(new FieldError(
                        shortened(answer.getKey()), "คำตอบต้องเป็นข้อความหรือจำนวนเต็ม"));
            }
        });
        return new Read(id, slip(node.path("slip").asString("")), values, errors);
    }

    /** One response out of a form, whose fields are named as the questions' codes. */
    public static Read read(Map<String, String> form) {
        var id = id(form.getOrDefault("id", ""));
        var values = new HashMap<String, Object>(form);
        values.keySet().removeIf(name -> NO_ANSWERS.contains(name) || name.startsWith("_"));
        return new Read(
                id,
                slip(form.getOrDefault("slip", "")),
                values,
                id.isPresent() ? List.of() : List.of(NO_ID));
    }

    private static Optional<UUID> id(String text) {
        return Optional.of(text)
                .filter(id -> UUID_TEXT.matcher(id).matches())
                .map(UUID::fromString);
    }

    private static Optional<String> slip(String typed) {
        return Optional.of(typed.strip()).filter(slip -> !slip.isEmpty());
    }

    private static String shortened(String code) {
        return code.length() > 40 ? code.substring(0, 40) : code;
    }
}
