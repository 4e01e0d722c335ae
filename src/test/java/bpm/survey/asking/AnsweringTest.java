package bpm.survey.asking;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.org.OfficeCode;
import bpm.survey.intake.GivenRound;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.UUID;

class AnsweringTest {

    private static final OfficeCode OFFICE = Given.district(Given.elsewhere(), 1);

    private final Participant participant = new Participant();

    @Test
    void a_form_is_kept_once_and_thanked_for() {
        var round = GivenRound.open(OFFICE);
        var page = participant.get("/q/" + round.code());
        var fields = new String[] {
            "K1.before",
            "2",
            "K1.after",
            "๕",
            "S1",
            "0",
            "sex",
            "female",
            "R1",
            "",
            "suggestion",
            "ขอให้จัดอีก"
        };

        var first = participant.fill(page, fields);
        var second = participant.fill(page, fields);

        assertThat(first.status()).isEqualTo(302);
        assertThat(first.header("Location")).endsWith("/q/" + round.code() + "/thanks");
        assertThat(first.response().headers().map()).doesNotContainKey("set-cookie");
        assertThat(second.header("Location")).endsWith("/thanks?again=true");
        var thanks = participant.get("/q/" + round.code() + "/thanks");
        assertThat(thanks.text()).contains("ขอบคุณ", "ตอบอีกชุดจากเครื่องนี้");
        assertThat(participant.get("/q/" + round.code() + "/thanks?again=true").text())
                .contains("เรานับให้ครั้งเดียว");
        assertThat(GivenRound.kept(round)).isEqualTo(1);
        assertThat(Server.read(
                        String.class,
                        "select answers::text from survey_response where round = ?",
                        round.id()))
                .contains("\"K1.after\": 5", "\"S1\": 0", "ขอให้จัดอีก")
                .doesNotContain("R1");
    }

    @Test
    void what_is_wrong_is_named_and_everything_typed_stays() {
        var round = GivenRound.open(OFFICE);
        var page = participant.get("/q/" + round.code());
        var id = page.page().select("[name=id]").val();

        var answer = participant.fill(
                page, "K1.after", "9", "S1", "4", "sex", "male", "suggestion", "ดี <b>มาก</b>");

        assertThat(answer.status()).isEqualTo(422);
        var again = answer.page();
        assertThat(again.select("#errors").hasAttr("hidden")).isFalse();
        assertThat(again.select("#errors a").attr("href")).isEqualTo("#K1.after");
        assertThat(again.getElementById("K1.after")).isNotNull();
        assertThat(again.select("[name=S1][checked]").val()).isEqualTo("4");
        assertThat(again.select("[name=sex][checked]").val()).isEqualTo("male");
        assertThat(again.select("[name=suggestion]").val()).isEqualTo("ดี <b>มาก</b>");
        assertThat(again.select("[name=id]").val()).isEqualTo(id);
        assertThat(participant.fill(page).text()).contains("กรุณาตอบอย่างน้อยหนึ่งข้อ");
        assertThat(GivenRound.kept(round)).isZero();
    }

    @Test
    void a_slip_is_asked_for_and_what_is_wrong_with_it_stands_at_its_field() {
        var round = GivenRound.withSlips(OFFICE, "SLIP23");
        var page = participant.get("/q/" + round.code() + "?s=slip-23");
        assertThat(page.page().select("[name=slip]").val()).isEqualTo("slip-23");

        var without = participant.fill(page, "S1", "5");
        var unknown = participant.fill(page, "S1", "5", "slip", "NONE99");
        var good = participant.fill(page, "S1", "5", "slip", "slip-23");
        var used = participant.fill(
                participant.get("/q/" + round.code()), "S1", "3", "slip", "SLIP23");

        assertThat(without.status()).isEqualTo(422);
        assertThat(without.page().select("#slip-error").text()).contains("รหัสในบัตร");
        assertThat(unknown.status()).isEqualTo(409);
        assertThat(unknown.page().select("#slip-error").text()).contains("ไม่มีรหัสนี้");
        assertThat(good.status()).isEqualTo(302);
        assertThat(used.page().select("#slip-error").text()).contains("รหัสนี้ใช้ไปแล้ว");
        assertThat(used.page().select("[name=S1][checked]").val()).isEqualTo("3");
        assertThat(GivenRound.kept(round)).isEqualTo(1);
    }

    @Test
    void what_is_sent_to_a_closed_round_stays_on_the_page() {
        var round = GivenRound.open(OFFICE);
        var page = participant.get("/q/" + round.code());
        AskingTest.set(round, "closes_at = timestamptz '2020-01-01'");

        var answer = participant.fill(page, "S1", "4", "suggestion", "ดีมาก");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("ยังไม่ได้ส่ง");
        assertThat(answer.page().select("[name=suggestion]").val()).isEqualTo("ดีมาก");
        assertThat(GivenRound.kept(round)).isZero();
    }

    @Test
    void the_other_language_has_everything_typed_and_sends_nothing() {
        var round = GivenRound.withSlips(OFFICE, "SLIP24");
        var page = participant.get("/q/" + round.code());
        var id = page.page().select("[name=id]").val();

        var english = participant.turn(
                page, "S1", "4", "sex", "male", "suggestion", "ดีมาก", "slip", "slip-24");

        assertThat(english.status()).isEqualTo(200);
        assertThat(english.header("Content-Language")).isEqualTo("en");
        var form = english.page();
        assertThat(form.select("[name=S1][checked]").val()).isEqualTo("4");
        assertThat(form.select("[name=sex][checked]").val()).isEqualTo("male");
        assertThat(form.select("[name=suggestion]").val()).isEqualTo("ดีมาก");
        assertThat(form.select("[name=slip]").val()).isEqualTo("slip-24");
        assertThat(form.select("[name=id]").val()).isEqualTo(id);
        assertThat(form.select("#errors").hasAttr("hidden")).isTrue();
        assertThat(GivenRound.kept(round)).isZero();
        assertThat(participant.fill(english, "S1", "4", "slip", "slip-24").header("Location"))
                .endsWith("/thanks?lang=en");
    }

    @Test
    void a_program_that_sends_the_form_hears_created_then_known() {
        var round = GivenRound.open(OFFICE);
        var form = Map.of("id", UUID.randomUUID().toString(), "S1", "5");

        assertThat(participant.post(round, form).status()).isEqualTo(201);
        assertThat(participant.post(round, form).status()).isEqualTo(200);
        assertThat(participant.post(round, Map.of("S1", "5")).status()).isEqualTo(422);
        assertThat(GivenRound.kept(round)).isEqualTo(1);
    }

    @Test
    void who_sends_too_often_waits_and_keeps_what_was_typed() {
        var round = GivenRound.open(OFFICE);
        var page = participant.get("/q/" + round.code());

        var last = participant.fill(page, "S1", "4", "suggestion", "ช้าหน่อย");
        for (int i = 0; i < 3000 && last.status() != 429; i++) {
            last = participant.fill(page, "S1", "4", "suggestion", "ช้าหน่อย");
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isEqualTo("2");
        assertThat(last.page().select("[name=suggestion]").val()).isEqualTo("ช้าหน่อย");
        assertThat(GivenRound.kept(round)).isEqualTo(1);
    }
}
