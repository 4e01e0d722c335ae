package bpm.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.shared.Problem;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks whose XML asks for more than a table: a file of the server, or memory without end. */
class HostileXlsxTest {

    private static final String TEXTS = "xl/sharedStrings.xml";

    @TempDir
    private Path folder;

    @Test
    void the_workbook_itself_is_read() throws IOException {
        assertThat(texts(ReadingXlsx.read(workbook("")))).contains("ตำบล", "Patueng");
    }

    @Test
    void an_entity_that_names_a_file_of_the_server_brings_nothing_of_it() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "only-for-the-server");
        var file = workbook("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>");

        assertThatThrownBy(() -> ReadingXlsx.read(file))
                .isInstanceOf(Problem.class)
                .hasMessageNotContaining("only-for-the-server");
    }

    @Test
    @Timeout(10)
    void entities_that_grow_by_each_other_are_refused() throws IOException {
        var grow = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i <= 9; i++) {
            grow.append("<!ENTITY a").append(i).append(" \"");
            grow.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        var file = workbook(grow.append("<!ENTITY e \"&a9;\">]>").toString());

        assertThatThrownBy(() -> ReadingXlsx.read(file)).isInstanceOf(Problem.class);
    }

    private static List<String> texts(List<ReadTable> tables) {
        return tables.stream()
                .flatMap(table -> java.util.stream.Stream.concat(
                        table.headings().stream(),
                        table.rows().stream().flatMap(row -> row.texts().values().stream())))
                .toList();
    }

    /** A table of one row; with a document type, its text is that type's entity {@code e}. */
    private static byte[] workbook(String type) throws IOException {
        var whole = new ByteArrayOutputStream();
        try (var workbook = new Workbook(whole, "BPM", "1.0")) {
            var sheet = workbook.newWorksheet("แผ่น");
            sheet.value(0, 0, "ตำบล");
            sheet.value(1, 0, "Patueng");
        }
        var other = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(whole.toByteArray()).get();
                var out = new ZipOutputStream(other)) {
            for (var entry : Collections.list(in.getEntries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = in.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals(TEXTS) ? with(type, bytes) : bytes);
            }
        }
        return other.toByteArray();
    }

    private static byte[] with(String type, byte[] xml) {
        var text = new String(xml, StandardCharsets.UTF_8);
        assertThat(text).contains("Patueng");
        if (!type.isEmpty()) {
            text = text.replaceFirst("(<sst)", type.replace("\\", "\\\\") + "$1")
                    .replace("Patueng", "&e;");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
