package bpm.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.awt.Color;

class PhotoControllerTest {

    private static OfficeCode district;
    private static Actor officer;
    private static long id;

    @BeforeAll
    static void aPhotoOfADistrict() {
        district = Given.district(Given.elsewhere(), 1);
        officer = Given.reporter(district);
        var uploaded = Pictures.jpeg(Pictures.plain(800, 600, Color.RED));
        id = Server.bean(Photos.class)
                .add(officer, district, "progress:photo/" + district, uploaded, "a.jpg");
    }

    @Test
    void another_office_and_nobody_do_not_get_it() {
        var other = Visitor.as(Given.reporter(Given.district(Given.elsewhere(), 2)));

        for (var path : new String[] {"/photos/" + id, "/photos/" + id + "/small"}) {
            var answer = other.get(path);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text()).contains("ไม่พบ");
            assertThat(Visitor.nobody().get(path).path()).isEqualTo("/sign-in");
        }
    }

    @Test
    void an_id_that_is_not_there_or_no_number_is_the_same_404() {
        var visitor = Visitor.as(officer);

        assertThat(visitor.get("/photos/999999999").status()).isEqualTo(404);
        assertThat(visitor.get("/photos/999999999/small").status()).isEqualTo(404);
        assertThat(visitor.get("/photos/one").status()).isEqualTo(404);
        assertThat(visitor.get("/photos/99999999999999999999").status()).isEqualTo(404);
    }

    @Test
    void its_office_gets_a_jpeg_that_the_browser_keeps_to_itself() {
        var answer = Visitor.as(officer).get("/photos/" + id);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(answer.header("Cache-Control"))
                .contains("private", "max-age=31536000", "immutable");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Disposition")).startsWith("inline");
        assertThat(answer.header("ETag")).matches("\"[0-9a-f]{64}\"");
        assertThat(Pictures.open(answer.response().body()).getWidth()).isEqualTo(800);
    }

    @Test
    void its_office_gets_the_thumbnail() {
        var answer = Visitor.as(officer).get("/photos/" + id + "/small");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).matches("\"[0-9a-f]{64}-small\"");
        assertThat(Pictures.open(answer.response().body()).getWidth()).isEqualTo(320);
    }
}
