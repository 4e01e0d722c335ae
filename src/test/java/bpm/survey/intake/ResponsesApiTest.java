package bpm.survey.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;
import bpm.survey.round.Round;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.UUID;

class ResponsesApiTest {

    private static final OfficeCode PROVINCE = Given.shared();

    @Test
    void only_reporters_of_the_rounds_own_office_send_a_batch() {
        var office = Given.district(PROVINCE, 6);
        var round = GivenRound.open(office);
        var body = "[" + one(UUID.randomUUID(), "\"S1\":5") + "]";

        assertThat(send(Given.district(PROVINCE, 2), round, body).status()).isEqualTo(404);
        assertThat(send(PROVINCE, round, body).status()).isEqualTo(403);
        assertThat(Visitor.as(Given.reviewer(office))
                        .sendJson(path(round), body)
                        .status())
                .isEqualTo(403);
        assertThat(Visitor.nobody().sendJson(path(round), body).status()).isEqualTo(401);
        assertThat(GivenRound.kept(round)).isZero();
        assertThat(told(round)).isEmpty();
    }

    @Test
    void what_is_good_is_kept_once_and_the_rest_told_by_its_place() {
        var office = Given.district(PROVINCE, 6);
        var round = GivenRound.closed(office);
        var visitor = Visitor.as(Given.reporter(office));
        var id = UUID.randomUUID();
        var good = one(id, "\"S1\":5,\"sex\":\"female\"");
        var sheet = "{\"id\":\"" + UUID.randomUUID() + "\",\"sheet\":7,\"answers\":{\"S1\":4}}";
        var taken = sheet.replaceFirst("[0-9a-f-]{36}", UUID.randomUUID().toString());

        var answer = visitor.sendJson(
                path(round),
                "["
                        + String.join(
                                ",",
                                good,
                                one(UUID.randomUUID(), "\"S1\":9,\"none\":1"),
                                good,
                                "7",
                                sheet,
                                taken,
                                one(UUID.randomUUID(), ""),
                                taken.replace(":7,", ":\"a\","))
                        + "]");
        var again = visitor.sendJson(path(round), "[" + good + "]");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"accepted\":2,\"duplicates\":1,\"rejected\":[{\"index\":1,")
                .contains("\"field\":\"S1\"", "\"field\":\"none\"")
                .contains("{\"index\":3,\"errors\":[{\"field\":\"id\",")
                .contains("{\"index\":5,\"errors\":[{\"field\":\"sheet\","
                        + "\"message\":\"เลขแผ่นนี้ใช้ไปแล้ว\"}]}")
                .contains("{\"index\":6,\"errors\":[{\"field\":\"answers\",")
                .contains("{\"index\":7,\"errors\":[{\"field\":\"sheet\",");
        assertThat(again.body()).isEqualTo("{\"accepted\":0,\"duplicates\":1,\"rejected\":[]}");
        assertThat(GivenRound.kept(round)).isEqualTo(2);
        assertThat(Server.read(
                        String.class,
                        "select string_agg(distinct channel, ' ') from survey_response where round = ?",
                        round.id()))
                .isEqualTo("API");
        assertThat(told(round)).isEqualTo("{\"accepted\":2,\"duplicates\":1,\"rejected\":5}");
    }

    @Test
    void a_batch_has_five_thousand_responses_at_most() {
        var office = Given.district(PROVINCE, 6);
        var round = GivenRound.open(office);
        var visitor = Visitor.as(Given.reporter(office));

        var refused = visitor.sendJson(
                path(round), "[" + String.join(",", Collections.nCopies(5001, "{}")) + "]");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("ส่งได้ครั้งละไม่เกิน 5,000 ชุด ที่ส่งมามี 5,001 ชุด กรุณาแบ่งส่ง");
        assertThat(visitor.sendJson(path(round), "{}").status()).isEqualTo(422);
        assertThat(visitor.sendJson(path(round), "[").status()).isEqualTo(400);
        assertThat(visitor.sendJson(path(round), "[]").body()).contains("\"accepted\":0");
        assertThat(told(round)).isEmpty();
    }

    @Test
    void a_round_of_totals_takes_no_single_answers() {
        var office = Given.district(PROVINCE, 6);
        var round = GivenRound.open(office);
        Server.owner()
                .sql("update survey_round set counts_only = true where id = ?")
                .param(round.id())
                .update();

        var refused = send(office, round, "[" + one(UUID.randomUUID(), "\"S1\":5") + "]");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("รุ่นนี้บันทึกเป็นยอดรวม");
    }

    private static Visitor.Answer send(OfficeCode office, Round round, String body) {
        return Visitor.as(Given.reporter(office)).sendJson(path(round), body);
    }

    private static String path(Round round) {
        return "/api/v1/rounds/" + round.id() + "/responses";
    }

    private static String one(UUID id, String answers) {
        return "{\"id\":\"" + id + "\",\"answers\":{" + answers + "}}";
    }

    /** What the trail tells of the batches that the round got. */
    private static String told(Round round) {
        return Server.read(String.class, """
                select coalesce(string_agg(detail, ' ' order by number), '')
                from trail_entry
                where what = 'responses.received' and subject = ?
                """, round.subject());
    }
}
