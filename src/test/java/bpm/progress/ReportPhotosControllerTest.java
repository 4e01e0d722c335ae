package bpm.progress;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;

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
        return answer.page().select(".photos figure input[name^=caption]").eachAttr("name");
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
    void a_photo_that_is_far_too_large_is_refused_while_the_typed_text_is_kept() {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());

        var answer = visitor.upload(
                given.path(),
                "photos",
                "ใหญ่.jpg",
                new byte[31 << 20],
                "version",
                "0",
                "remarks",
                "ฝนตกหนัก");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("ใหญ่.jpg: ไฟล์ใหญ่เกิน 25 MB");
        assertThat(visitor.get(given.path()).page().select("#remarks").text())
                .isEqualTo("ฝนตกหนัก");
    }

    @Test
    void a_form_that_the_server_cannot_take_ends_in_a_page_with_a_way_on() {
        var given = GivenReport.ofSixty();
        var fields = new String[2400];
        for (int i = 0; i < fields.length; i += 2) {
            fields[i] = "f" + i;
            fields[i + 1] = "x";
        }

        var answer = Visitor.as(given.reporter())
                .upload(given.path(), "photos", "a.jpg", picture(), fields);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("ไฟล์ใหญ่เกินไป").contains("กลับไปหน้างานของเรา");
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
        var moved = visitor.send(given.path() + "/photos/" + second + "/move?position=1");
        var removed =
                visitor.send(given.path() + "/photos/" + second + "/removal", "to", "12/7/2567");
        var restored = visitor.send(given.path() + "/photos/" + second + "/restoring");

        assertThat(ids(moved)).containsExactly(two.get(1), two.get(0));
        assertThat(moved.body()).contains("value=\"พิธีเปิด\"");
        assertThat(ids(removed)).containsExactly(two.get(0));
        assertThat(removed.text()).contains("ลบภาพแล้ว").contains("เอากลับคืน");
        assertThat(ids(restored)).containsExactly(two.get(1), two.get(0));
    }

    @Test
    void a_page_that_saves_itself_leaves_a_caption_that_another_page_wrote() {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());
        var id = photo(visitor, given);
        captioned(given, id);

        var saved = visitor.send(
                given.path() + "/draft",
                "version",
                "1",
                "remarks",
                "ฝนตก",
                "caption." + id,
                "",
                "was." + id,
                "");

        assertThat(saved.text()).contains("บันทึกร่างล่าสุดโดย");
        assertThat(saved.page().select("#was-" + id).attr("value")).isEmpty();
        var page = visitor.get(given.path()).page();
        assertThat(page.select("#remarks").text()).isEqualTo("ฝนตก");
        assertThat(page.select("#caption-" + id).attr("value")).isEqualTo("พิธีเปิด");
        assertThat(page.select("#was-" + id).attr("value")).isEqualTo("พิธีเปิด");
        assertThat(photoLines(given)).isEqualTo(1);
    }

    @Test
    void two_who_write_under_one_photo_choose_between_their_captions() {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());
        var id = photo(visitor, given);
        var colleague = captioned(given, id);
        String[] mine = {
            "version", "1", "remarks", "ฝนตก", "caption." + id, "ประชุม", "was." + id, ""
        };

        var alone = visitor.send(given.path() + "/draft", mine);
        var moved = visitor.sendPart(given.path() + "/photos/" + id + "/move?position=1", mine);
        mine[1] = "2";
        var told = visitor.send(given.path(), mine);
        var chosen = visitor.send(
                given.path() + "/choice",
                "version",
                told.page().select("input[name=version]").attr("value"),
                "was." + id,
                told.page().select("#was-" + id).attr("value"),
                "choice.caption." + id,
                "both",
                "both.caption." + id,
                "พิธีเปิดและประชุม");

        assertThat(alone.text())
                .contains("ยังไม่ได้บันทึกคำบรรยายภาพที่ 1 " + colleague.fullName()
                        + " แก้ไขเมื่อ 20 ส.ค. 2567");
        assertThat(alone.page().select("#was-" + id)).isEmpty();
        assertThat(moved.page().select("#caption-" + id).attr("value")).isEqualTo("ประชุม");
        assertThat(moved.page().select("figure .stale").text()).contains(colleague.fullName());
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("fieldset").text())
                .contains("คำบรรยายภาพที่ 1")
                .contains("พิธีเปิด")
                .contains("ประชุม");
        assertThat(chosen.page().select("#caption-" + id).attr("value"))
                .isEqualTo("พิธีเปิดและประชุม");
        assertThat(chosen.page().select("#remarks").text()).isEqualTo("ฝนตก");
        assertThat(photoLines(given)).isEqualTo(2);
    }

    @Test
    void one_who_goes_on_writing_a_caption_is_not_asked_about_it() {
        var given = GivenReport.ofSixty();
        var visitor = Visitor.as(given.reporter());
        var id = photo(visitor, given);

        var first = visitor.send(
                given.path() + "/draft", "version", "1", "caption." + id, "พิธี", "was." + id, "");
        var second = visitor.send(
                given.path() + "/draft",
                "version",
                "1",
                "caption." + id,
                "พิธีเปิด",
                "was." + id,
                first.page().select("#was-" + id).attr("value"));

        assertThat(second.page().select(".stale")).isEmpty();
        assertThat(visitor.get(given.path()).page().select("#caption-" + id).attr("value"))
                .isEqualTo("พิธีเปิด");
    }

    /** The one photo of a report, which bears no caption yet. */
    private static String photo(Visitor visitor, GivenReport given) {
        visitor.upload(given.path() + "/photos", "photos", "a.jpg", picture(), "version", "0");
        return ids(visitor.get(given.path())).getFirst().replace("caption.", "");
    }

    /** A colleague who wrote พิธีเปิด under the photo. */
    private static Actor captioned(GivenReport given, String id) {
        var colleague = Given.reporter(given.place().office());
        Visitor.as(colleague)
                .send(given.path(), "version", "1", "caption." + id, "พิธีเปิด", "was." + id, "");
        return colleague;
    }

    private static int photoLines(GivenReport given) {
        return Server.read(
                Integer.class,
                "select count(*) from trail_entry where subject = ? and what = 'photo.captioned'",
                given.place().photoOwner());
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
