package bpm.paper;

import bpm.shared.Problem;

import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file that somebody sent (ไฟล์ที่ส่งมา): never more of it in memory than tells that it is too large. */
public final class Upload {

    private static final int MOST_MB = 25;
    private static final int MOST_BYTES = MOST_MB << 20;

    private Upload() {}

    /** The whole file; of a larger one enough for its reader to refuse it by its size. */
    public static byte[] bytes(MultipartFile file) {
        try (var in = file.getInputStream()) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole file, refused at that field if it is too large. */
    public static byte[] bytes(MultipartFile file, String field) {
        var bytes = bytes(file);
        if (bytes.length > MOST_BYTES) {
            throw Problem.invalid(field, "ไฟล์ใหญ่เกิน {0} MB กรุณาแบ่งไฟล์", MOST_MB);
        }
        return bytes;
    }
}
