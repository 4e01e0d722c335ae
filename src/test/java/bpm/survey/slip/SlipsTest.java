package bpm.survey.slip;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.org.OfficeCode;
import bpm.survey.round.CheckedLetters;
import bpm.survey.round.GivenRound;
import bpm.survey.round.Round;

import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.UUID;

class SlipsTest {

    private static final OfficeCode PROVINCE = Given.shared();

    @Test
    void only_reporters_of_the_rounds_own_office_make_print_and_void_slips() {
        var given = GivenRound.in(PROVINCE, 10);
        var slips = withSlips(given) + "/slips";
        Visitor.as(given.reporter()).send(slips, "many", "3");
        var neighbour = Visitor.as(Given.reporter(Given.district(PROVINCE, 2)));
        var above = Visitor.as(Given.reporter(PROVINCE));
        var colleague = Visitor.as(Given.reviewer(given.place().office()));

        for (var path : new String[] {slips, slips + "/1"}) {
            assertThat(neighbour.get(path).status()).isEqualTo(404);
            assertThat(above.get(path).status()).isEqualTo(403);
            assertThat(colleague.get(path).status()).isEqualTo(403);
        }
        for (var path : new String[] {slips, slips + "/1/removal"}) {
            assertThat(neighbour.send(path, "many", "3").status()).isEqualTo(404);
            assertThat(above.send(path, "many", "3").status()).isEqualTo(403);
            assertThat(colleague.send(path, "many", "3").status()).isEqualTo(403);
        }
        assertThat(told(given)).isEqualTo("slips.made 3");
    }

    @Test
    void slips_are_made_printed_used_once_and_voided() {
        var given = GivenRound.in(PROVINCE, 11);
        var round = withSlips(given);
        var visitor = Visitor.as(given.reporter());
        visitor.send(round + "/opening");
        assertThat(visitor.get(round + "/slips").page().select("#many").attr("value"))
                .isEqualTo("60");

        var made = visitor.send(round + "/slips", "many", "๑๒");
        var sheet = visitor.get(round + "/slips/1");
        var code = sheet.page().select(".letters").first().text();
        var answered = answer(given, round, code);
        var again = answer(given, round, code);
        visitor.send(round + "/slips", "many", "5");
        var voided = visitor.send(round + "/slips/1/removal");
        var list = visitor.get(round + "/slips");

        assertThat(made.text()).contains("ทำสลิปชุดที่ 1 แล้ว", "ใช้แล้ว 0 ใบ เหลือ 12 ใบ");
        assertThat(sheet.page().select(".slip svg")).hasSize(12);
        assertThat(sheet.page().select(".a4")).hasSize(2);
        assertThat(SlipCode.isCode(code.replace("-", ""))).isTrue();
        assertThat(answered.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(409);
        assertThat(voided.text()).contains("ยกเลิกสลิปที่ยังไม่ใช้ 11 ใบแล้ว");
        assertThat(list.text())
                .contains(
                        "ใช้แล้ว 1 ใบ เหลือ 5 ใบ", "ทำไว้ 1 ใบ · ใช้แล้ว 1 · เหลือ 0", "ชุดที่ 2");
        assertThat(visitor.get(round + "/slips/1").status()).isEqualTo(404);
        assertThat(visitor.send(round + "/slips/1/removal").status()).isEqualTo(409);
        assertThat(answer(given, round, sheet.page().select(".letters").last().text())
                        .status())
                .isEqualTo(409);
        assertThat(told(given)).isEqualTo("slips.made 12 slips.made 5 slips.voided 11");
    }

    @Test
    void how_many_is_a_number_within_reason_and_a_round_without_slips_has_none() {
        var given = GivenRound.in(PROVINCE, 12);
        var round = withSlips(given);
        var plain = given.round();
        var visitor = Visitor.as(given.reporter());

        var wrong = visitor.send(round + "/slips", "many", "หกสิบ");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("กรุณาใส่จำนวนสลิปเป็นเลข 1 ถึง 500");
        assertThat(wrong.page().select("#many").attr("value")).isEqualTo("หกสิบ");
        assertThat(visitor.send(round + "/slips", "many", "501").status()).isEqualTo(422);
        assertThat(visitor.get(plain.path() + "/slips").status()).isEqualTo(409);
        assertThat(visitor.send(plain.path() + "/slips", "many", "5").status()).isEqualTo(409);
        assertThat(told(given)).isEmpty();
    }

    @Test
    void a_wrong_letter_or_two_that_changed_places_make_no_code() {
        var chance = new Random(7);
        for (int n = 0; n < 200; n++) {
            var letters = SlipCode.random(chance).letters();
            for (int at = 0; at < SlipCode.LENGTH; at++) {
                for (char other : CheckedLetters.ALPHABET.toCharArray()) {
                    var typed = new StringBuilder(letters);
                    typed.setCharAt(at, other);
                    assertThat(SlipCode.isCode(typed.toString()))
                            .isEqualTo(other == letters.charAt(at));
                }
                if (at > 0 && letters.charAt(at) != letters.charAt(at - 1)) {
                    var swapped = new StringBuilder(letters);
                    swapped.setCharAt(at, letters.charAt(at - 1));
                    swapped.setCharAt(at - 1, letters.charAt(at));
                    assertThat(SlipCode.isCode(swapped.toString())).isFalse();
                }
            }
        }
    }

    /** The path of a new round with slips. */
    private static String withSlips(GivenRound given) {
        Round round = given.round();
        Visitor.as(given.reporter())
                .send(
                        round.path() + "/edit",
                        "from",
                        "15/6/2567",
                        "expected",
                        "60",
                        "slips",
                        "each",
                        "seen",
                        "1");
        return round.path();
    }

    private static Visitor.Answer answer(GivenRound given, String round, String slip) {
        var code = Server.read(
                String.class,
                "select code from survey_round where id = ? and office = ?",
                Long.parseLong(round.replaceAll("\\D", "")),
                given.place().office().value());
        return Visitor.nobody()
                .sendJson(
                        "/q/" + code,
                        "{\"id\":\"" + UUID.randomUUID() + "\",\"slip\":\"" + slip
                                + "\",\"answers\":{\"suggestion\":\"ดี\"}}");
    }

    /** What the trail tells of the office's slips, and how many. */
    private static String told(GivenRound given) {
        return Server.read(String.class, """
                select coalesce(string_agg(what || ' ' || (detail::jsonb ->> 'count'), ' ' order by number), '')
                from trail_entry
                where office = ? and what like 'slips.%'
                """, given.place().office().value());
    }
}
