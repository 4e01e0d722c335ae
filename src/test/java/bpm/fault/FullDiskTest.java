package bpm.fault;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Transactions;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;

/** A disk without room: who writes hears so, nothing is half there, and all goes on once there is room again. */
class FullDiskTest {

    private static final String WORDS = "ตามที่จังหวัดขอให้รายงาน ".repeat(400);

    private static SmallDisk disk;

    @BeforeAll
    static void full() throws Exception {
        disk = SmallDisk.under("document_letter", "web_room");
        disk.fill();
    }

    @AfterAll
    static void room() throws Exception {
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void a_write_is_refused_in_words_with_all_that_was_typed_and_goes_through_once_there_is_room()
            throws Exception {
        var writer = Given.reporter(Given.district(Given.shared(), 24));
        var visitor = Visitor.as(writer);
        var before = letters();

        var refused = visitor.send(
                "/letters",
                "kind",
                "external",
                "subject",
                "ดิสก์เต็ม",
                "recipient",
                "นายอำเภอ",
                "body",
                WORDS);

        assertThat(refused.status()).isEqualTo(507);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(refused.text())
                .contains("ที่เก็บข้อมูลของระบบเต็ม", "กรุณาแจ้งผู้ดูแลระบบ", "ส่งอีกครั้ง");
        assertThat(refused.page().select("code").text()).isNotEmpty();
        var form = refused.page().select("form[action=/letters]");
        assertThat(form.select("[name=subject]").val()).isEqualTo("ดิสก์เต็ม");
        assertThat(form.select("[name=body]").val()).isEqualTo(WORDS);
        assertThat(letters()).isEqualTo(before);
        assertThat(lines(writer.id())).as("lines of the trail").isZero();
        assertThat(Visitor.nobody().get("/health").body()).contains("FULL");
        assertThat(Visitor.nobody().get("/health").status()).isEqualTo(503);
        assertThat(visitor.get("/letters").status()).as("reading goes on").isEqualTo(200);
        assertThat(visitor.sendJson("/api/v1/letters", "{}").status()).isLessThan(500);

        disk.grow();

        assertThat(Visitor.nobody().get("/health").body()).contains("UP");
        var kept = visitor.send(
                "/letters",
                form.select("input[type=hidden]:not([name=_csrf])").stream()
                        .flatMap(field ->
                                java.util.stream.Stream.of(field.attr("name"), field.val()))
                        .toArray(String[]::new));
        assertThat(kept.path()).matches("/letters/\\d+");
        assertThat(letters()).isEqualTo(before + 1);
        assertThat(lines(writer.id())).isEqualTo(1);
    }

    @Test
    void a_file_of_ours_that_finds_no_room_is_known_for_what_it_is() {
        var full = new IOException("could not be read", new IOException("No space left on device"));

        assertThat(Transactions.isFull(full)).isTrue();
        assertThat(Transactions.isFull(new IOException("Connection reset"))).isFalse();
    }

    private static long letters() {
        return Server.read(Long.class, "select count(*) from document_letter");
    }

    private static long lines(long person) {
        return Server.read(
                Long.class,
                "select count(*) from trail_entry where actor = ? and what like '%letter%'",
                person);
    }
}
