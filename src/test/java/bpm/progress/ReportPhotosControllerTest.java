package bpm.progress;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Visitor;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

class ReportPhotosControllerTest {

    static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> ids(Visitor.Answer answer) {
        return answer.page().select(".photos figure input").eachAttr("name");
    }

    @Test
    void another_district_finds_nothing_to_put_a_photo_in() {
        var given = GivenReport.ofSixty();
        var neighbour = Visitor.as(given.neighbour());

        assertThat(neighbour
                        .upload(given.path() + "/photos", "photos", "a.jpg", picture())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_refused_photo_is_named_while_the_others_and_the_typed_text_are_kept() {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());

        var answer = visitor.uploadAll(
                given.path() + "/photos",
                "photos",
                Map.of(
                        "ประชุม.jpg", picture(),
                        "หน้าเว็บ.jpg", "<html>".getBytes(StandardCharsets.UTF_8)),
                "result",
                "58",
                "version",
                "0");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors").text()).contains("หน้าเว็บ.jpg: ");
        assertThat(ids(answer)).hasSize(1);
        assertThat(answer.page().select("#result").attr("value")).isEqualTo("58");
        assertThat(visitor.get(given.path()).page().select("#result").attr("value"))
                .isEqualTo("58");
    }

    @Test
    void photos_are_captioned_moved_removed_and_put_back() {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());
        visitor.upload(given.path() + "/photos", "photos", "a.jpg", picture(), "version", "0");
        visitor.upload(given.path() + "/photos", "photos", "b.jpg", picture());
        var two = ids(visitor.get(given.path()));
        var second = two.get(1).replace("caption.", "");

        visitor.send(given.path(), two.get(0), "พิธีเปิด", "version", "1");
        var moved = visitor.send(given.path() + "/photos/" + second + "/move?to=1");
        var removed = visitor.send(given.path() + "/photos/" + second + "/removal");
        var restored = visitor.send(given.path() + "/photos/" + second + "/restoring");

        assertThat(ids(moved)).containsExactly(two.get(1), two.get(0));
        assertThat(moved.body()).contains("value=\"พิธีเปิด\"");
        assertThat(ids(removed)).containsExactly(two.get(0));
        assertThat(removed.text()).contains("ลบภาพแล้ว").contains("เอากลับคืน");
        assertThat(ids(restored)).containsExactly(two.get(1), two.get(0));
    }

    @Test
    void a_sent_report_takes_no_photos_and_shows_those_it_was_sent_with() {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());
        visitor.upload(
                given.path() + "/photos",
                "photos",
                "a.jpg",
                picture(),
                "responsibleName",
                "อรทัย",
                "responsiblePhone",
                "0812345678",
                "from",
                "10/7/2567",
                "result",
                "58",
                "version",
                "0");
        var sent = visitor.send(given.path() + "/submission", "version", "1");

        var late = visitor.upload(given.path() + "/photos", "photos", "b.jpg", picture());

        assertThat(sent.text()).contains("ส่งรายงานแล้ว");
        assertThat(late.status()).isEqualTo(409);
        assertThat(Visitor.as(given.reviewer()).get(given.path()).page().select(".photos img"))
                .hasSize(1);
    }
}
