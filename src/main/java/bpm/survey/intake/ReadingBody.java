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
import java.util.UUID;
import java.util.regex.Pattern;

/** Reading the JSON of one response (อ่านคำตอบที่ส่งมาเป็น JSON), which anyone in the world may send. */
final class ReadingBody {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private ReadingBody() {}

    /** What was sent, before it is held against the questionnaire; the id is empty where there is none. */
    record Read(
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
        var id = Optional.of(node.path("id").asString(""))
                .filter(text -> UUID_TEXT.matcher(text).matches())
                .map(UUID::fromString);
        if (id.isEmpty()) {
            errors.add(new FieldError("id", "ต้องมี id เป็น UUID"));
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
        var slip = Optional.of(node.path("slip").asString("").strip()).filter(s -> !s.isEmpty());
        return new Read(id, slip, values, errors);
    }

    private static String shortened(String code) {
        return code.length() > 40 ? code.substring(0, 40) : code;
    }
}
