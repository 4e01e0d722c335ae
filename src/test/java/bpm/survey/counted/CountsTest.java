package bpm.survey.counted;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.survey.answer.Answers;
import bpm.survey.intake.Channel;
import bpm.survey.intake.GivenRound;
import bpm.survey.intake.Intake;
import bpm.survey.intake.Receipt;
import bpm.survey.intake.Submission;
import bpm.survey.round.Round;
import bpm.survey.round.Rounds;
import bpm.survey.summary.PairTest;
import bpm.survey.summary.Summaries;
import bpm.survey.summary.Summary;
import bpm.survey.tally.Meanwhile;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class CountsTest {

    private static final OfficeCode PROVINCE = Given.shared();
    private static final OfficeCode OFFICE = Given.district(PROVINCE, 4);
    private static final Actor REPORTER = Given.reporter(OFFICE);
    private static final String[] SUMMARY = {
        "respondents",
        "๑๐",
        "n.K1.before.3",
        "4",
        "n.K1.before.2",
        "6",
        "n.K1.after.5",
        "5",
        "n.K1.after.4",
        "4",
        "n.K1.after.0",
        "1",
        "n.S1.4",
        "10",
        "n.sex.female",
        "7",
        "n.sex.male",
        "2"
    };

    @Test
    void counts_are_typed_by_reporters_of_the_office_only() {
        var round = GivenRound.closed(OFFICE);
        var path = round.path() + "/counts";
        var neighbour = Visitor.as(Given.reporter(Given.district(PROVINCE, 2)));
        var above = Visitor.as(Given.reporter(PROVINCE));

        assertThat(neighbour.get(path).status()).isEqualTo(404);
        assertThat(neighbour.send(path, SUMMARY).status()).isEqualTo(404);
        assertThat(neighbour.send(path + "/removal", "seen", "1").status()).isEqualTo(404);
        assertThat(above.get(path).status()).isEqualTo(403);
        assertThat(above.send(path, SUMMARY).status()).isEqualTo(403);
        assertThat(above.send(path + "/removal", "seen", "1").status()).isEqualTo(403);

        assertThat(trail(round)).isEmpty();
    }

    @Test
    void a_paper_summary_gives_the_difference_of_means_and_no_t() {
        var round = GivenRound.closed(OFFICE);
        var path = round.path() + "/counts";
        var visitor = Visitor.as(REPORTER);

        var unsure = visitor.send(path, SUMMARY);
        var saved = visitor.send(path, with("noSheets", "true"));

        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.page().select("#noSheets-error").text()).contains("กรุณายืนยัน");
        assertThat(unsure.page().getElementById("n.S1.4").attr("value")).isEqualTo("10");
        assertThat(saved.text()).contains("บันทึกยอดนับแล้ว");
        assertThat(saved.page().getElementById("n.K1.before.2").attr("value")).isEqualTo("6");
        var summary = summary(round);
        assertThat(summary.attendance().responses()).isEqualTo(10);
        assertThat(summary.withoutSheets()).isEqualTo(1);
        var test = summary.pairs().getFirst().test();
        assertThat(test.beforeText()).isEqualTo("2.40");
        assertThat(test.afterText()).isEqualTo("4.56");
        assertThat(test.differenceText()).isEqualTo("2.16");
        assertThat(test.result()).isEmpty();
        assertThat(test.why()).contains(PairTest.NoTest.NO_SHEETS);
        assertThat(summary.choices().getFirst().lines().stream().map(line -> line.count()))
                .containsExactly(7L, 2L, 1L);
        assertThat(visitor.get(round.path()).text())
                .contains("10")
                .doesNotContain("พิมพ์คำตอบจากกระดาษ");
        assertThat(visitor.get(round.path() + "/paper").status()).isEqualTo(409);
        assertThat(visitor.get(round.path() + "/import").status()).isEqualTo(409);
        assertThat(visitor.send(round.path() + "/opening").status()).isEqualTo(409);
        assertThat(Server.bean(Intake.class).receive(round, answer())).isEqualTo(Receipt.CLOSED);
        assertThat(trail(round)).isEqualTo("counts.saved");
    }

    @Test
    void no_question_has_more_answers_than_people() {
        var round = GivenRound.closed(OFFICE);
        var visitor = Visitor.as(REPORTER);

        var told = visitor.send(
                round.path() + "/counts",
                "noSheets",
                "true",
                "respondents",
                "5",
                "n.S1.4",
                "3",
                "n.S1.3",
                "3",
                "n.K1.after.5",
                "ห้า");
        var nobody = visitor.send(round.path() + "/counts", "noSheets", "true", "n.S1.4", "3");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text())
                .contains(
                        "ข้อ 5: รวมได้ 6 เกินจำนวนผู้ตอบ 5 คน", "กรุณาใส่จำนวนคนเป็นเลขจำนวนเต็ม");
        assertThat(told.page().getElementById("n.K1.after.5").attr("value")).isEqualTo("ห้า");
        assertThat(nobody.text()).contains("กรุณาใส่จำนวนผู้ตอบแบบประเมิน");
        assertThat(trail(round)).isEmpty();
    }

    @Test
    void counts_and_answers_never_stand_in_one_round() {
        var open = GivenRound.open(OFFICE);
        var answered = GivenRound.open(OFFICE);
        var visitor = Visitor.as(REPORTER);
        Server.bean(Intake.class).receive(answered, answer());

        var still = visitor.send(open.path() + "/counts", with("noSheets", "true"));
        var late = visitor.send(answered.path() + "/counts", with("noSheets", "true"));

        assertThat(still.status()).isEqualTo(409);
        assertThat(still.text()).contains("กรุณาปิดรับคำตอบก่อนบันทึกยอดนับ");
        assertThat(late.status()).isEqualTo(409);
        assertThat(visitor.get(answered.path() + "/counts").page().select("input.count"))
                .isEmpty();
        assertThat(trail(open) + trail(answered)).isEmpty();
    }

    @Test
    void counts_can_be_changed_and_taken_back() {
        var round = GivenRound.closed(OFFICE);
        var path = round.path() + "/counts";
        var visitor = Visitor.as(REPORTER);
        visitor.send(path, with("noSheets", "true"));

        var changed = visitor.send(path, "seen", "1", "respondents", "10", "n.S1.4", "9");
        var late = visitor.send(path, "seen", "1", "respondents", "10", "n.S1.4", "8");
        long counted = summary(round).attendance().responses();
        var removed = visitor.send(path + "/removal", "seen", "2");

        assertThat(changed.page().getElementById("n.S1.4").attr("value")).isEqualTo("9");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("มีผู้แก้ไขยอดนับก่อนท่าน");
        assertThat(counted).isEqualTo(10);
        assertThat(removed.text()).contains("ลบยอดนับแล้ว ครั้งนี้รับคำตอบรายคนได้อีก");
        assertThat(summary(round).isEmpty()).isTrue();
        assertThat(visitor.send(round.path() + "/paper", "sheet", "1", "a.S1", "5")
                        .text())
                .contains("บันทึกแผ่นที่ 1 แล้ว");
        assertThat(summary(round).attendance().responses()).isEqualTo(1);
        assertThat(trail(round)).isEqualTo("counts.saved counts.saved counts.removed");
    }

    @Test
    void what_somebody_else_saved_is_never_overwritten_unseen() {
        var round = GivenRound.closed(OFFICE);
        var path = round.path() + "/counts";
        var visitor = Visitor.as(REPORTER);
        visitor.send(path, with("noSheets", "true"));
        visitor.send(path, "seen", "1", "respondents", "10", "n.S1.4", "9", "n.S1.3", "1");

        var wrong = visitor.send(path, "seen", "1", "respondents", "๑๐", "n.S1.4", "ห้า");
        var stale = visitor.send(
                path, "seen", seen(wrong), "respondents", "๑๐", "n.S1.4", "8", "n.S1.3", "1");
        var saved = visitor.send(
                path, "seen", seen(stale), "respondents", "๑๐", "n.S1.4", "8", "n.S1.3", "1");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(seen(wrong)).isEqualTo("1");
        assertThat(wrong.page().select("#other")).isEmpty();
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("#other p").text())
                .contains(REPORTER.fullName() + " บันทึกเมื่อ 20 ส.ค.");
        assertThat(stale.page().select("#other dt").eachText()).containsExactly("5. วิทยากร");
        assertThat(stale.page().select("#other dd strong").eachText()).containsExactly("9");
        assertThat(stale.page().getElementById("n.S1.4").attr("value")).isEqualTo("8");
        assertThat(stale.page().getElementById("respondents").attr("value")).isEqualTo("๑๐");
        assertThat(seen(stale)).isEqualTo("2");
        assertThat(saved.text()).contains("บันทึกยอดนับแล้ว");
        assertThat(trail(round)).isEqualTo("counts.saved counts.saved counts.saved");
    }

    @Test
    void counts_taken_back_while_somebody_saves_them_stop_nobody() {
        var round = GivenRound.closed(OFFICE);
        var path = round.path() + "/counts";
        var visitor = Visitor.as(REPORTER);
        visitor.send(path, with("noSheets", "true"));
        var typed = new TypedCounts(Map.of("respondents", "10", "n.S1.4", "9"));

        var removed = Meanwhile.waiting(
                () -> visitor.send(path + "/removal", "seen", "1"),
                REPORTER,
                () -> Server.bean(SavingCounts.class).save(REPORTER, round.id(), typed, 1, true));

        assertThat(removed.status()).isEqualTo(409);
        assertThat(visitor.get(path).page().getElementById("n.S1.4").attr("value"))
                .isEqualTo("9");
        assertThat(summary(round).attendance().responses()).isEqualTo(10);
        assertThat(trail(round)).isEqualTo("counts.saved counts.saved");
    }

    private static String seen(Visitor.Answer answer) {
        return answer.page().select("input[name=seen]").first().attr("value");
    }

    private static String[] with(String... more) {
        var fields = new ArrayList<>(List.of(SUMMARY));
        fields.addAll(List.of(more));
        return fields.toArray(new String[0]);
    }

    private static Submission answer() {
        return new Submission(
                UUID.randomUUID(), Channel.API, new Answers(Map.of("S1", 3), Map.of(), Map.of()));
    }

    private static Summary summary(Round round) {
        return Server.bean(Transactions.class)
                .read(
                        Actor.SYSTEM,
                        () -> Server.bean(Summaries.class)
                                .of(Server.bean(Rounds.class).get(round.id())));
    }

    private static String trail(Round round) {
        return Server.read(String.class, """
                select coalesce(string_agg(what, ' ' order by number), '')
                from trail_entry
                where subject = ? and what like 'counts.%'
                """, round.subject());
    }
}
