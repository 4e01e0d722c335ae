package bpm.survey.round;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Visitor;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

class RoundsApiTest {

    private static final OfficeCode PROVINCE = Given.province();
    private static final String ROUNDS = "/api/v1/rounds";

    @Test
    void only_reporters_of_the_office_make_open_and_close_its_rounds() {
        var given = GivenRound.in(PROVINCE, 1);
        var round = given.round();
        var path = ROUNDS + "/" + round.id();
        var neighbour = Visitor.as(Given.reporter(Given.district(PROVINCE, 2)));
        var above = Visitor.as(Given.reporter(PROVINCE));
        var colleague = Visitor.as(Given.reviewer(given.place().office()));

        assertThat(neighbour.get(path).status()).isEqualTo(404);
        assertThat(neighbour.get("/api/v1" + given.place().path()).status()).isEqualTo(404);
        assertThat(neighbour.sendJson(ROUNDS, wanted(given, "")).status()).isEqualTo(404);
        assertThat(above.get(path).status()).isEqualTo(200);
        assertThat(above.get("/api/v1" + given.place().path()).body()).contains("\"total\":1");
        assertThat(above.sendJson(ROUNDS, wanted(given, "")).status()).isEqualTo(403);
        assertThat(colleague.sendJson(ROUNDS, wanted(given, "")).status()).isEqualTo(403);
        for (var step : new String[] {"/opening", "/closing"}) {
            assertThat(neighbour.sendJson(path + step, "").status()).isEqualTo(404);
            assertThat(above.sendJson(path + step, "").status()).isEqualTo(403);
            assertThat(colleague.sendJson(path + step, "").status()).isEqualTo(403);
        }
        assertThat(Visitor.nobody().get(path).status()).isEqualTo(401);
        assertThat(given.trail()).isEqualTo("round.made");
    }

    @Test
    void a_round_is_made_read_opened_and_closed() {
        var given = GivenRound.in(PROVINCE, 2);
        var visitor = Visitor.as(given.reporter());

        var made = visitor.sendJson(
                ROUNDS,
                wanted(given, ",\"number\":3,\"place\":\"ศาลา\",\"expected\":60,\"present\":58"));
        var path = made.header("Location");
        var read = visitor.get(path);
        var opened = visitor.sendJson(path + "/opening", "");
        var twice = visitor.sendJson(path + "/opening", "");
        var closed = visitor.sendJson(path + "/closing", "");
        var list = visitor.get("/api/v1" + given.place().path());

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body())
                .matches("\\{\"id\":\\d+,\"code\":\"[A-Z]{8}\",\"url\":\"http[^\"]*/q/[A-Z]{8}\"}");
        assertThat(path).matches("/api/v1/rounds/\\d+");
        assertThat(read.body())
                .contains("\"number\":3", "\"place\":\"ศาลา\"", "\"from\":\"2024-06-15\"")
                .contains("\"to\":\"2024-06-15\"", "\"expected\":60", "\"present\":58")
                .contains("\"state\":\"NOT_YET\"", "\"responses\":0");
        assertThat(opened.body()).contains("\"state\":\"OPEN\"");
        assertThat(twice.status()).isEqualTo(409);
        assertThat(closed.body()).contains("\"state\":\"CLOSED\"");
        assertThat(list.body()).contains("\"items\":[{", "\"total\":1", "\"state\":\"CLOSED\"");
        assertThat(given.trail()).isEqualTo("round.made round.opened round.closed");
    }

    @Test
    void what_cannot_be_is_told_field_by_field() {
        var given = GivenRound.in(PROVINCE, 3);
        var visitor = Visitor.as(given.reporter());
        var office = given.place().office();

        var empty = visitor.sendJson(ROUNDS, "{}");
        var noDay = visitor.sendJson(
                ROUNDS,
                "{\"activity\":\"2567-02-1\",\"office\":\"" + office + "\",\"present\":-1}");
        var noDate = visitor.sendJson(ROUNDS, wanted(given, "").replace("2024-06-15", "15/6/2567"));
        var nowhere = visitor.sendJson(ROUNDS, wanted(given, "").replace("2567-02-1", "2567-99-9"));

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("\"field\":\"activity\"", "\"field\":\"office\"");
        assertThat(noDay.status()).isEqualTo(422);
        assertThat(noDay.body()).contains("\"field\":\"from\"", "\"field\":\"present\"");
        assertThat(noDate.status()).isEqualTo(422);
        assertThat(noDate.body()).contains("\"field\":\"from\"");
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(visitor.sendJson(ROUNDS + "/999999999999/opening", "").status())
                .isEqualTo(404);
    }

    private static String wanted(GivenRound given, String more) {
        return "{\"activity\":\"" + given.place().activity() + "\",\"office\":\""
                + given.place().office() + "\",\"from\":\"2024-06-15\"" + more + "}";
    }
}
