package bpm.survey.intake;

import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reading the JSON of many responses (อ่านคำตอบที่ส่งมาเป็นชุด). */
final class ReadingBatch {

    static final int MOST = 5000;

    private static final int MOST_BYTES = 25 << 20;
    private static final int LAST_SHEET = 999_999;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ReadingBatch() {}

    /** One of the responses as it was sent, with the number of its sheet where it has one. */
    record Item(ReadingBody.Read read, Optional<Integer> sheet, List<FieldError> errors) {}

    static List<Item> read(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new MaxUploadSizeExceededException(MOST_BYTES);
        }
        var all = parse(bytes);
        if (!all.isArray()) {
            throw Problem.invalid("responses", "ต้องส่งคำตอบเป็นรายการ [ … ] แม้มีชุดเดียว");
        }
        if (all.size() > MOST) {
            throw Problem.invalid(
                    "responses",
                    "ส่งได้ครั้งละไม่เกิน {0} ชุด ที่ส่งมามี {1} ชุด กรุณาแบ่งส่ง",
                    MOST,
                    all.size());
        }
        return all.valueStream().map(ReadingBatch::item).toList();
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no JSON", e);
        }
    }

    private static Item item(JsonNode node) {
        var read = ReadingBody.read(node);
        var errors = new ArrayList<>(read.errors());
        var sheet = node.path("sheet");
        var number = sheet.isInt() && sheet.intValue() >= 1 && sheet.intValue() <= LAST_SHEET
                ? Optional.of(sheet.intValue())
                : Optional.<Integer>empty();
        if (number.isEmpty() && !sheet.isMissingNode() && !sheet.isNull()) {
            errors.add(new FieldError("sheet", "เลขแผ่นเป็นจำนวนเต็ม 1 ถึง {0}", LAST_SHEET));
        }
        return new Item(read, number, errors);
    }
}
