package bpm.attachment;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.Tika;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * What kind of file (ชนิดของไฟล์) the bytes are, by their content alone: the file's name and the
 * sender's word are
 * never asked.
 */
enum FileKind {
    PDF("application/pdf", ".pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    JPEG("image/jpeg", ".jpg"),
    PNG("image/png", ".png"),
    WEBP("image/webp", ".webp");

    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final String ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The kind, where it is one that is taken. */
    static Optional<FileKind> of(byte[] file) {
        var told = TIKA.detect(file);
        if (told.equals("application/zip") || told.equals("application/x-tika-ooxml")) {
            return packed(file);
        }
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(told))
                .findFirst();
    }

    /** Office documents are packed folders: what lies in them says which one it is. */
    private static Optional<FileKind> packed(byte[] file) {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            if (zip.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            return zip.getEntry("word/document.xml") != null
                    ? Optional.of(DOCX)
                    : Optional.ofNullable(zip.getEntry("xl/workbook.xml")).map(entry -> XLSX);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String mediaType() {
        return mediaType;
    }

    /** The name with this kind's ending, since a wrong one would open it with the wrong program. */
    String named(String name) {
        var lower = name.toLowerCase(java.util.Locale.ROOT);
        boolean right = lower.endsWith(ending) || (this == JPEG && lower.endsWith(".jpeg"));
        return right ? name : name + ending;
    }
}
