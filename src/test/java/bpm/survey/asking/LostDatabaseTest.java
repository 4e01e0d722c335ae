package bpm.survey.asking;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Bpm;
import bpm.Given;
import bpm.Started;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.OpeningAccount;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.survey.intake.GivenRound;
import bpm.survey.question.Editions;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;

/** A server whose database is away: nobody hears 500, and nothing typed is lost. */
class LostDatabaseTest {

    private static final Path DATA = Path.of("target", "test-lost");
    private static final String CODE = "BCDFGHJK";

    private static Started server;
    private static Visitor clerk;
    private static Visitor participant;

    @BeforeAll
    static void the_database_goes() throws Exception {
        server = Started.on(DATA, "--bpm.database.patience=1000", Bpm.class);
        server.bean(OpeningAccount.class)
                .open(
                        Actor.SYSTEM,
                        "clerk",
                        "ผู้ดู",
                        new OfficeCode("50"),
                        Set.of(Role.READER),
                        Given.PASSWORD);
        round();
        clerk = Visitor.at(server.url());
        clerk.send("/sign-in", "name", "clerk", "password", Given.PASSWORD);
        participant = Visitor.at(server.url());
        assertThat(clerk.get("/").status()).isEqualTo(200);
        assertThat(participant.get("/q/" + CODE).status()).isEqualTo(200);
        assertThat(participant.get("/q/" + CODE + "/thanks").status()).isEqualTo(200);

        ((AutoCloseable) server.context().getBean("database")).close(); // a killed one comes back
    }

    @AfterAll
    static void stop() {
        server.context().close();
    }

    @Test
    void json_is_told_to_come_again() {
        for (int i = 0; i < 8; i++) {
            var answer = participant.sendJson(
                    "/q/" + CODE, "{\"id\":\"" + UUID.randomUUID() + "\",\"answers\":{\"S1\":5}}");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotEmpty();
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        }
    }

    @Test
    void a_form_comes_back_with_everything_typed() {
        var id = UUID.randomUUID().toString();

        // the round is remembered for seconds at most, so the second finds nothing at all
        for (int i = 0; i < 4; i++) {
            var answer = participant.send(
                    "/q/" + CODE, "id", id, "S1", "4", "suggestion", "ดี \"มาก\" <b>");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotEmpty();
            var form = answer.page().select("form.ask");
            assertThat(form).hasSize(1);
            assertThat(form.attr("action")).isEqualTo("/q/" + CODE);
            assertThat(form.select("[name=id]").val()).isEqualTo(id);
            assertThat(form.select("[name=S1][value=4]")).isNotEmpty();
            assertThat(form.select("[name=suggestion]").val()).isEqualTo("ดี \"มาก\" <b>");
        }
    }

    @Test
    void pages_of_participants_say_so_in_their_language() {
        for (var path : new String[] {"/q/NNNNCCCC", "/q/NNNNCCCC/thanks"}) {
            var answer = participant.get(path);

            assertThat(answer.status()).as(path).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotEmpty();
            assertThat(answer.header("Content-Language")).isEqualTo("th");
            assertThat(answer.text()).contains("กรุณาลองใหม่ในอีกสักครู่");
            assertThat(answer.page().select("form.ask")).isEmpty();
        }
        assertThat(participant.get("/q/NNNNCCCC?lang=en").text()).contains("try again");
    }

    @Test
    void who_is_signed_in_is_asked_to_try_again() {
        for (var path : new String[] {"/", "/assignments", "/sign-in"}) {
            var answer = clerk.get(path);
            if (path.equals("/sign-in") && answer.status() == 200) {
                continue; // it needs no database
            }

            assertThat(answer.status()).as(path).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotEmpty();
            assertThat(answer.text()).contains("กรุณาลองใหม่ในอีกสักครู่");
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
        }
    }

    @Test
    void a_program_hears_of_it_as_a_problem() {
        var answer = clerk.get("/api/v1/offices?under=50");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"urn:bpm:service-unavailable\"");
    }

    private static void round() {
        var activity = ActivityKey.of("2567-02-1");
        server.bean(Transactions.class).write(Actor.SYSTEM, () -> {
            var edition = server.bean(Editions.class).of(activity, GivenRound.questionnaire());
            server.database().sql("""
                            insert into survey_round (office, activity, year, number, code, held_from, held_to,
                                edition, opens_at, made_at, made_by, made_by_name)
                            values ('50', '2567-02-1', 2567, 1, ?, date '2024-06-15', date '2024-06-15',
                                ?, now() - interval '30 years', now(), 0, 'ทดสอบ')
                            """).params(CODE, edition.id()).update();
        });
    }
}
