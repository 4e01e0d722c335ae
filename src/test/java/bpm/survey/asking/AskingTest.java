package bpm.survey.asking;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.org.OfficeCode;
import bpm.survey.intake.GivenRound;
import bpm.survey.round.Round;
import bpm.survey.round.RoundCode;

import org.junit.jupiter.api.Test;

class AskingTest {

    private static final OfficeCode OFFICE = Given.district(Given.elsewhere(), 1);

    private final Participant participant = new Participant();

    @Test
    void the_page_asks_every_question_without_sign_in_cookie_or_inline_script() {
        var round = GivenRound.open(OFFICE);

        var answer = participant.get("/q/" + round.code());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
        var page = answer.page();
        for (var code : new String[] {
            "sex", "K1.before", "K1.after", "K2.before", "K2.after", "R1", "S1", "suggestion"
        }) {
            assertThat(page.select("[name=" + code + "]")).as(code).isNotEmpty();
        }
        assertThat(page.select("[name=S1]").eachAttr("value"))
                .containsExactly("5", "4", "3", "2", "1", "0", "");
        assertThat(page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo("th");
        assertThat(answer.header("Content-Language")).isEqualTo("th");
        assertThat(answer.text())
                .contains("เก็บคำตอบนี้เพื่อประเมินและปรับปรุงกิจกรรมเท่านั้น", "ตอนที่ 1 จาก 1");
    }

    @Test
    void each_opening_of_the_page_has_an_id_of_its_own() {
        var round = GivenRound.open(OFFICE);

        var first =
                participant.get("/q/" + round.code()).page().select("[name=id]").val();
        var second =
                participant.get("/q/" + round.code()).page().select("[name=id]").val();

        assertThat(first).hasSize(36).isNotEqualTo(second);
    }

    @Test
    void a_code_may_be_typed_small_and_with_a_hyphen() {
        var round = GivenRound.open(OFFICE);
        var typed = RoundCode.spaced(round.code()).toLowerCase(java.util.Locale.ROOT);

        assertThat(participant.get("/q/" + typed).status()).isEqualTo(200);

        assertThat(participant.get("/q/").page().select("input[name=code]")).hasSize(1);
        assertThat(participant.get("/q").page().select("input[name=code]")).hasSize(1);
        var led = participant.get("/q?code=" + typed + "&lang=en");
        assertThat(led.status()).isEqualTo(302);
        assertThat(led.header("Location")).endsWith("/q/" + round.code() + "?lang=en");
    }

    @Test
    void a_code_that_leads_nowhere_is_told_kindly_and_may_be_typed_again() {
        for (var path :
                new String[] {"/q/BBBBCCCC", "/q/x", "/q/BBBBCCCC/thanks", "/q?code=%24%24"}) {
            var answer = participant.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.page().select("input[name=code]").val()).isNotEmpty();
            assertThat(answer.text()).contains("ไม่พบแบบประเมินของรหัสนี้");
            assertThat(answer.response().headers().map()).doesNotContainKey("set-cookie");
        }
    }

    @Test
    void a_closed_a_coming_and_a_paper_round_say_so() {
        var closed = GivenRound.closed(OFFICE);
        var coming = GivenRound.open(OFFICE);
        set(coming, "opens_at = timestamptz '2031-02-03 09:30+07'");
        var paper = GivenRound.open(OFFICE);
        set(paper, "counts_only = true");

        assertThat(text(closed)).contains("ปิดรับคำตอบแล้ว").doesNotContain("ส่งคำตอบ");
        assertThat(text(coming)).contains("ยังไม่เปิดรับคำตอบ", "3 ก.พ. 2574 09.30 น.");
        assertThat(text(paper)).contains("รุ่นนี้ตอบบนกระดาษ");
    }

    @Test
    void the_whole_page_is_there_in_english() {
        var round = GivenRound.open(OFFICE);

        var answer = participant.get("/q/" + round.code() + "?lang=en");

        assertThat(answer.page().select("html").attr("lang")).isEqualTo("en");
        assertThat(answer.text())
                .contains("Very high", "No opinion", "Before", "After", "Send", "Part 1 of 1");
        assertThat(answer.page().select("form").attr("action")).endsWith("?lang=en");
        assertThat(answer.page().select("button.lang").attr("formaction")).isEqualTo("?lang=th");
        assertThat(answer.header("Content-Language")).isEqualTo("en");
        var thanks = participant.fill(answer, "S1", "5").header("Location");
        assertThat(thanks).endsWith("/q/" + round.code() + "/thanks?lang=en");
        assertThat(participant.get("/q/" + round.code() + "/thanks?lang=en").text())
                .contains("Thank you", "Answer once more from this phone");
    }

    private String text(Round round) {
        var answer = participant.get("/q/" + round.code());
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }

    static void set(Round round, String columns) {
        Server.owner()
                .sql("update survey_round set " + columns + " where id = ?")
                .params(round.id())
                .update();
    }
}
