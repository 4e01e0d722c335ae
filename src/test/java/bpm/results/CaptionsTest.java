package bpm.results;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.plan.ActivityKey;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/** Photos of a results form, and what two people write under one of them at once. */
class CaptionsTest {

    private static final ActivityKey ACTIVITY = ActivityKey.of("2567-13-1");

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    /** The id of the one photo on the page. */
    private static String photo(Visitor.Answer page) {
        return page.page().select("[name^=caption.]").attr("name").substring("caption.".length());
    }

    @Test
    void a_photo_is_added_without_scripts_and_what_is_none_is_named_and_the_words_are_kept()
            throws IOException {
        var given = GivenResults.in(Given.shared(), 5, ACTIVITY);
        var path = given.place().path();
        var visitor = Visitor.as(given.reporter());
        var sibling = Visitor.as(Given.reporter(Given.district(Given.shared(), 2)));

        assertThat(sibling.upload(path, "photos", "hall.jpg", picture(), "version", "0")
                        .status())
                .isEqualTo(404);
        var added = visitor.upload(
                path,
                "photos",
                "hall.jpg",
                picture(),
                "version",
                "0",
                "how",
                "อบรม",
                "then",
                "attach");
        var refused = visitor.upload(
                path,
                "photos",
                "notes.jpg",
                "no picture".getBytes(StandardCharsets.UTF_8),
                "version",
                "1",
                "how",
                "อบรมและลงพื้นที่",
                "then",
                "attach");
        var removed = visitor.send(
                path,
                "version",
                "2",
                "how",
                "อบรมและลงพื้นที่",
                "then",
                "without.photo." + photo(refused));

        assertThat(added.status()).isEqualTo(200);
        assertThat(added.page().select("figure img")).hasSize(1);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#errors").text()).contains("notes.jpg");
        assertThat(refused.page().select("#how").text()).isEqualTo("อบรมและลงพื้นที่");
        assertThat(removed.page().select("figure img")).isEmpty();
        assertThat(Server.read(
                        Integer.class,
                        "select count(*) from trail_entry where subject = ? and what in ('photo.added', 'photo.removed')",
                        given.place().owner()))
                .isEqualTo(2);
    }

    @Test
    void two_captions_at_once_both_stand_on_the_page_and_none_is_lost() throws IOException {
        var given = GivenResults.in(Given.shared(), 6, ACTIVITY);
        var path = given.place().path();
        var one = Visitor.as(given.reporter());
        var second = Given.reporter(given.place().office());
        var other = Visitor.as(second);
        var photo = photo(one.upload(
                path,
                "photos",
                "hall.jpg",
                picture(),
                "version",
                "0",
                "how",
                "อบรม",
                "then",
                "attach"));
        var caption = "caption." + photo;

        one.send(path, "version", "1", "how", "อบรม", caption, "พิธีเปิด", "was." + photo, "");
        var told = other.send(
                path,
                "version",
                "1",
                "how",
                "อบรมสองวัน",
                caption,
                "ผู้เข้าร่วม",
                "was." + photo,
                "");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("#errors").text())
                .contains(
                        "แก้คำบรรยายภาพ 1 ภาพก่อนท่าน", given.reporter().fullName(), "“พิธีเปิด”");
        assertThat(told.page().select("[name=" + caption + "]").val()).isEqualTo("ผู้เข้าร่วม");
        assertThat(told.page().select("[name=was." + photo + "]").val()).isEqualTo("พิธีเปิด");
        assertThat(told.page().select("#how").text()).isEqualTo("อบรมสองวัน"); // saved all the same
        assertThat(kept(photo)).isEqualTo("พิธีเปิด");

        var version = told.page().select("[name=version]").val();
        var again = other.send(
                path,
                "version",
                version,
                "how",
                "อบรมสองวัน",
                caption,
                "ผู้เข้าร่วม",
                "was." + photo,
                "พิธีเปิด");

        assertThat(again.status()).isEqualTo(200);
        assertThat(kept(photo)).isEqualTo("ผู้เข้าร่วม");

        var late = one.send(
                path,
                "version",
                again.page().select("[name=version]").val(),
                "how",
                "อบรมสองวัน",
                caption,
                "พิธีปิด",
                "was." + photo,
                "พิธีเปิด");
        assertThat(late.page().select("label[for=theirs." + photo + "]").text())
                .isEqualTo("ใช้ของ " + second.fullName());
        var chosen = one.send(
                path,
                "version",
                late.page().select("[name=version]").val(),
                "how",
                "อบรมสองวัน",
                caption,
                "พิธีปิด",
                "was." + photo,
                "ผู้เข้าร่วม",
                "theirs." + photo,
                "yes");

        assertThat(late.status()).isEqualTo(409);
        assertThat(chosen.status()).isEqualTo(200);
        assertThat(kept(photo)).isEqualTo("ผู้เข้าร่วม");
    }

    @Test
    void a_caption_typed_beside_words_of_another_person_is_still_there() throws IOException {
        var given = GivenResults.in(Given.shared(), 7, ACTIVITY);
        var path = given.place().path();
        var one = Visitor.as(given.reporter());
        var other = Visitor.as(Given.reporter(given.place().office()));
        var photo = photo(one.upload(
                path,
                "photos",
                "hall.jpg",
                picture(),
                "version",
                "0",
                "how",
                "อบรม",
                "then",
                "attach"));

        one.send(path, "version", "1", "how", "ของคนแรก");
        var stale = other.send(
                path,
                "version",
                "1",
                "how",
                "ของคนที่สอง",
                "caption." + photo,
                "ผู้เข้าร่วม",
                "was." + photo,
                "");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("#how").text()).isEqualTo("ของคนที่สอง");
        assertThat(stale.page().select("[name=caption." + photo + "]").val())
                .isEqualTo("ผู้เข้าร่วม");
        assertThat(kept(photo)).isEmpty();
    }

    private static String kept(String photo) {
        return Server.read(
                String.class,
                "select caption from attachment_file where id = ?",
                Long.valueOf(photo));
    }
}
