package bpm.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file is what its content says, whatever it is called. */
class FileKindTest {

    @Test
    void documents_are_known_by_their_content() throws IOException {
        assertThat(FileKind.of(text("%PDF-1.7\n1 0 obj"))).contains(FileKind.PDF);
        assertThat(FileKind.of(packed("[Content_Types].xml", "word/document.xml")))
                .contains(FileKind.DOCX);
        assertThat(FileKind.of(packed("[Content_Types].xml", "xl/workbook.xml")))
                .contains(FileKind.XLSX);
        assertThat(FileKind.of(text("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0")))
                .contains(FileKind.JPEG);
    }

    @Test
    void programs_pages_and_plain_archives_are_not_taken() throws IOException {
        assertThat(FileKind.of(text("MZ\u0090\0\3\0\0\0\4"))).isEmpty();
        assertThat(FileKind.of(text("<html><script>alert(1)</script></html>"))).isEmpty();
        assertThat(FileKind.of(text("<svg xmlns='http://www.w3.org/2000/svg'/>")))
                .isEmpty();
        assertThat(FileKind.of(packed("notes.txt"))).isEmpty();
        assertThat(FileKind.of(text("PK\3\4 broken"))).isEmpty();
    }

    @Test
    void a_name_gets_the_ending_of_what_it_is() {
        assertThat(FileKind.PDF.named("report.exe")).isEqualTo("report.exe.pdf");
        assertThat(FileKind.PDF.named("Report.PDF")).isEqualTo("Report.PDF");
        assertThat(FileKind.JPEG.named("a.jpeg")).isEqualTo("a.jpeg");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] packed(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return out.toByteArray();
    }
}
