package bpm.progress;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Visitor;
import bpm.access.Role;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class ReportApiTest {

    private static final String WHOLE = """
            {"responsible":{"name":"อรทัย ใจงาม","phone":"081-234-5678"},
             "dates":[{"from":"2024-07-10","to":"2024-07-12"}],
             "successPoints":["มีแผนทุกตำบล"],"result":58,"percent":null,"remarks":"ครบ"}
            """;

    @Test
    void out_of_scope_is_404_and_a_reader_may_not_write() {
        var given = GivenReport.ofSixty();
        var api = "/api/v1" + given.path();
        var neighbour = Visitor.as(given.neighbour());
        var reader = Visitor.as(Given.person(given.place().office(), Role.READER));

        assertThat(neighbour.get(api).status()).isEqualTo(404);
        assertThat(neighbour.putJson(api, WHOLE, "0").status()).isEqualTo(404);
        assertThat(neighbour.sendJson(api + "/submission", "{}").status()).isEqualTo(404);
        assertThat(reader.putJson(api, WHOLE, "0").status()).isEqualTo(403);
        assertThat(reader.get(api).status()).isEqualTo(200);
    }

    @Test
    void a_report_is_put_on_top_of_the_version_that_was_read() {
        var given = GivenReport.ofSixty();
        var api = "/api/v1" + given.path();
        var visitor = Visitor.as(given.reporter());

        var unseen = visitor.putJson(api, WHOLE, "");
        var put = visitor.putJson(api, WHOLE, "0");
        var stale = visitor.putJson(api, WHOLE.replace("58", "59"), "0");

        assertThat(unseen.status()).isEqualTo(428);
        assertThat(unseen.body()).contains("urn:bpm:version-needed");
        assertThat(put.status()).isEqualTo(200);
        assertThat(put.header("ETag")).isEqualTo("\"1\"");
        assertThat(put.body())
                .contains("\"responsible\":{\"name\":\"อรทัย ใจงาม\",\"phone\":\"0812345678\"}")
                .contains("\"dates\":[{\"from\":\"2024-07-10\",\"to\":\"2024-07-12\"}]")
                .contains("\"percentDone\":96.67")
                .contains("\"percent\":null")
                .contains("\"state\":\"DRAFT\"")
                .contains("\"version\":1");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body()).contains(given.reporter().fullName());
    }

    @Test
    void what_cannot_be_read_is_refused_with_the_field() {
        var given = GivenReport.ofSixty();
        var api = "/api/v1" + given.path();
        var visitor = Visitor.as(given.reporter());

        var wrong = visitor.putJson(api, "{\"result\":-5,\"responsible\":{\"phone\":\"1\"}}", "0");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("\"field\":\"result\"").contains("responsiblePhone");
        assertThat(visitor.putJson(api, "[1", "0").status()).isEqualTo(400);
        assertThat(given.trailLines("progress.saved")).isZero();
    }

    @Test
    void an_incomplete_report_is_422_and_a_complete_one_goes_once() {
        var given = GivenReport.ofSixty();
        var api = "/api/v1" + given.path();
        var visitor = Visitor.as(given.reporter());

        var empty = visitor.sendJson(api + "/submission", "{}");
        visitor.putJson(api, WHOLE, "0");
        var sent = visitor.sendJson(api + "/submission", "{\"note\":\"ส่งครั้งแรก\"}");
        var again = visitor.sendJson(api + "/submission", "{}");

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("\"field\":\"dates\"");
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.body()).isEqualTo("{\"state\":\"SUBMITTED\",\"version\":1}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(visitor.putJson(api, WHOLE, "1").status()).isEqualTo(409);
        assertThat(visitor.get(api).body())
                .contains("\"history\":[{\"step\":\"submitted\"")
                .contains("ส่งครั้งแรก");
    }

    @Test
    void a_photo_is_taken_and_given_back_small_and_another_file_refused() {
        var given = GivenReport.ofSixty();
        var api = "/api/v1" + given.path() + "/photos";
        var visitor = Visitor.as(given.reporter());

        var added = visitor.upload(api, "photo", "a.jpg", ReportPhotosControllerTest.picture());
        var refused =
                visitor.upload(api, "photo", "a.jpg", "<html>".getBytes(StandardCharsets.UTF_8));
        var id = added.body().replaceAll(".*?\"id\":(\\d+).*", "$1");

        assertThat(added.status()).isEqualTo(201);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(visitor.get(api + "/" + id).header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(visitor.get(api + "/999999999").status()).isEqualTo(404);
        assertThat(Visitor.as(given.neighbour()).get(api + "/" + id).status()).isEqualTo(404);
    }
}
