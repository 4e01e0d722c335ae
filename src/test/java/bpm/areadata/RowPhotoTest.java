package bpm.areadata;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/** A row of area data may have a photo; what was sent keeps its own. */
class RowPhotoTest {

    private static final OfficeCode PROVINCE = Given.shared();

    private static byte[] picture() {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_row_has_one_photo_which_is_changed_and_taken_off_while_what_was_sent_keeps_it() {
        var given = GivenArea.in(PROVINCE, 3);
        var path = given.place().path();
        var visitor = Visitor.as(given.reporter());
        var stranger = Visitor.as(Given.reporter(Given.district(PROVINCE, 4)));
        String[] row = {"area", given.village(1, 1), "kind", "plot", "name", "แปลงสาธิต"};

        var foreign = stranger.upload(path + "/rows", "photo", "a.jpg", picture(), row);
        var wrong = visitor.upload(
                path + "/rows", "photo", "a.jpg", "<html>".getBytes(StandardCharsets.UTF_8), row);
        var added = visitor.upload(path + "/rows", "photo", "a.jpg", picture(), row);
        var photo = added.page().select("#rows img").attr("src");
        visitor.send(path + "/submission", "version", "1");
        Visitor.as(Given.reviewer(PROVINCE))
                .send(path + "/return", "note", "ขอภาพที่ชัดกว่านี้", "version", "1");
        var told = visitor.get("/api/v1" + path);
        var one = path + "/rows/" + given.id("แปลงสาธิต");
        var kept = visitor.send(one, with(row, "1"));
        var changed = visitor.upload(one, "photo", "b.jpg", picture(), with(row, "1"));
        var without = visitor.send(one, with(row, "2", "withoutPhoto", "true"));

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#photo-error").text()).contains("ไฟล์นี้ไม่ใช่ภาพ");
        assertThat(wrong.page().select("#name").val()).isEqualTo("แปลงสาธิต");
        assertThat(visitor.get(photo).header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(stranger.get(photo).status()).isEqualTo(404);
        assertThat(told.body()).contains("\"photo\":\"" + photo.replace("/small", "") + "\"");
        assertThat(kept.page().select("#rows img").attr("src")).isEqualTo(photo);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.page().select("#rows img").attr("src")).isNotEmpty().isNotEqualTo(photo);
        assertThat(without.page().select("#rows img")).isEmpty();
        assertThat(visitor.get(path + "/versions/1").page().select("#rows img").attr("src"))
                .isEqualTo(photo);
        assertThat(Server.read(String.class, """
                        select string_agg(what, ' ' order by number)
                        from trail_entry
                        where office = ? and (what like 'area.%' or what like 'photo.%')
                        """, given.place().office().value()))
                .isEqualTo("photo.added area.added area.submitted area.returned photo.removed"
                        + " photo.added area.changed photo.removed area.changed");
    }

    private static String[] with(String[] row, String version, String... more) {
        var all = new String[row.length + 2 + more.length];
        System.arraycopy(row, 0, all, 0, row.length);
        all[row.length] = "version";
        all[row.length + 1] = version;
        System.arraycopy(more, 0, all, row.length + 2, more.length);
        return all;
    }
}
