package bpm.ops.copy;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/**
 * What a copy says of itself before it is opened (ส่วนหัวของสำเนา): which format, when, of which tables'
 * version, and how the key is made of the passphrase. It holds no secret, and the key proves it.
 */
public record Header(
        int format,
        String program,
        Instant madeAt,
        String schema,
        int memoryKib,
        int passes,
        String salt,
        String nonce,
        int chunk) {

    static final int FORMAT = 1;
    static final int SALT = 16;
    static final int NONCE = 7;
    private static final byte[] MAGIC = "BPMCOPY\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 16_384;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    static Header made(String program, Instant at, String schema) {
        var random = new SecureRandom();
        var salt = new byte[SALT];
        var nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        return new Header(
                FORMAT, program, at, schema, 65_536, 3, base64(salt), base64(nonce), 65_536);
    }

    byte[] saltBytes() {
        return Base64.getDecoder().decode(salt);
    }

    byte[] nonceBytes() {
        return Base64.getDecoder().decode(nonce);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    byte[] bytes() {
        var json = JSON.writeValueAsBytes(this);
        return ByteBuffer.allocate(MAGIC.length + Integer.BYTES + json.length)
                .put(MAGIC)
                .putInt(json.length)
                .put(json)
                .array();
    }

    static Header read(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        try {
            if (!Arrays.equals(data.readNBytes(MAGIC.length), MAGIC)) {
                throw noCopy();
            }
            int length = data.readInt();
            if (length < 2 || length > LONGEST) {
                throw noCopy();
            }
            var json = data.readNBytes(length);
            var header = JSON.readValue(json, Header.class);
            header.check();
            return header;
        } catch (EOFException | JacksonException | IllegalArgumentException e) {
            throw noCopy();
        }
    }

    /** A stranger's header must not make us spend all memory before its key is known to be wrong. */
    private void check() {
        if (format > FORMAT) {
            throw new CopyTrouble(
                    "ไฟล์สำเนานี้เป็นรูปแบบที่ใหม่กว่าโปรแกรม (" + format
                            + ") กรุณาใช้ BPM รุ่นที่สร้างไฟล์ (" + program + ") หรือใหม่กว่า",
                    "This copy has a newer format (" + format
                            + ") than this program knows: use the BPM" + " that made it (" + program
                            + "), or a newer one.");
        }
        boolean possible = format == FORMAT
                && memoryKib >= 1024
                && memoryKib <= 262_144
                && passes >= 1
                && passes <= 16
                && saltBytes().length == SALT
                && nonceBytes().length == NONCE
                && chunk >= 1024
                && chunk <= 1_048_576;
        if (!possible) {
            throw noCopy();
        }
    }

    static CopyTrouble noCopy() {
        return new CopyTrouble(
                "ไฟล์นี้ไม่ใช่ไฟล์สำเนาของ BPM หรือส่วนหัวเสียหาย กรุณาตรวจชื่อไฟล์",
                "This is no copy made by BPM, or its head is damaged: check the file's name.");
    }
}
