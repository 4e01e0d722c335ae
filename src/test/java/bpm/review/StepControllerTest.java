package bpm.review;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Visitor;
import bpm.access.proof.LongAgo;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StepControllerTest {

    private static Road road;
    private static Visitor writer;
    private static Visitor reviewer;

    @BeforeAll
    static void people() {
        road = new Road();
        writer = Visitor.as(road.writer);
        reviewer = Visitor.as(road.reviewer);
    }

    @Test
    void another_district_gets_a_404_as_if_there_were_nothing() {
        var ref = road.submitted();

        var answer = Visitor.as(road.neighbour).send(ref.path() + "/approval");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("ไม่พบสิ่งที่ท่านต้องการ");
        assertThat(road.filing(ref).state()).isEqualTo(FilingState.SUBMITTED);
    }

    @Test
    void writer_and_reader_may_not_approve() {
        var ref = road.submitted();

        var byWriter = writer.send(ref.path() + "/approval");
        var byReader = Visitor.as(road.reader).send(ref.path() + "/approval");

        assertThat(byWriter.status()).isEqualTo(403);
        assertThat(byReader.status()).isEqualTo(403);
        assertThat(byReader.text()).contains("เฉพาะผู้ตรวจของหน่วยงานที่อยู่เหนือขึ้นไปหนึ่งชั้น");
        assertThat(road.filing(ref).state()).isEqualTo(FilingState.SUBMITTED);
    }

    @Test
    void the_reviewer_approves_and_goes_back_to_the_report() {
        var ref = road.submitted();

        var answer = reviewer.send(ref.path() + "/approval", "note", "ครบถ้วน");

        assertThat(answer.path()).isEqualTo(ref.path());
        assertThat(answer.text()).contains("เห็นชอบรายงานแล้ว");
        assertThat(road.filing(ref).state()).isEqualTo(FilingState.APPROVED);
        assertThat(road.lastLine(ref).what()).isEqualTo("progress.approved");
    }

    @Test
    void a_return_without_a_reason_asks_for_it_and_with_one_goes_through() {
        var ref = road.submitted();

        var without = reviewer.send(ref.path() + "/return", "note", "  ");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.page().select("#errors a[href=#note]").text())
                .contains("กรุณาเขียนเหตุผล");
        assertThat(without.page().select("textarea[name=note]")).hasSize(1);

        var with = reviewer.send(ref.path() + "/return", "note", "แนบภาพ\nใบลงทะเบียน");
        assertThat(with.path()).isEqualTo(ref.path());
        assertThat(road.filing(ref).reason()).isEqualTo("แนบภาพ\nใบลงทะเบียน");
        assertThat(road.lastLine(ref).what()).isEqualTo("progress.returned");
    }

    @Test
    void a_reason_that_is_too_long_comes_back_as_typed() {
        var ref = road.submitted();
        var typed = "ก".repeat(2001);

        var answer = reviewer.send(ref.path() + "/return", "note", typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("textarea[name=note]").text()).isEqualTo(typed);
    }

    @Test
    void a_second_click_on_approve_says_that_it_is_done() {
        var ref = road.submitted();

        reviewer.send(ref.path() + "/approval");
        var again = reviewer.send(ref.path() + "/approval");

        assertThat(again.path()).isEqualTo(ref.path());
        assertThat(again.text()).contains("เห็นชอบรายงานแล้ว");
        assertThat(road.filing(ref).version()).isEqualTo(1);
    }

    @Test
    void who_comes_second_is_told_who_was_first() {
        var ref = road.submitted();
        reviewer.send(ref.path() + "/approval");

        var second = Visitor.as(road.colleague).send(ref.path() + "/approval");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text())
                .contains("เห็นชอบไปแล้วโดย " + road.reviewer.fullName() + " เมื่อ 20 ส.ค. 2567");
    }

    @Test
    void the_writer_withdraws_until_the_review_has_begun() {
        var free = road.submitted();
        var begun = road.submitted();
        reviewer.send(begun.path() + "/taking-up");

        var withdrawn = writer.send(free.path() + "/withdrawal");
        var refused = writer.send(begun.path() + "/withdrawal");

        assertThat(withdrawn.path()).isEqualTo(free.path());
        assertThat(road.filing(free).state()).isEqualTo(FilingState.DRAFT);
        assertThat(road.lastLine(free).what()).isEqualTo("progress.withdrawn");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("เริ่มตรวจแล้วเมื่อ", "กรุณาแจ้งผู้ตรวจให้ส่งกลับ");
        assertThat(road.lastLine(begun).what()).isEqualTo("progress.taken-up");
    }

    @Test
    void what_was_approved_is_reopened_with_a_reason() {
        var ref = road.submitted();
        reviewer.send(ref.path() + "/approval");

        reviewer.send(ref.path() + "/reopening", "note", "มีผลเพิ่มเติม");

        assertThat(road.filing(ref).state()).isEqualTo(FilingState.RETURNED);
        assertThat(road.lastLine(ref).what()).isEqualTo("progress.reopened");
    }

    @Test
    void an_address_that_can_be_no_filing_is_not_found() {
        assertThat(reviewer.send("/assignments/2567-99-1/99x/progress/approval").status())
                .isEqualTo(404);
        assertThat(reviewer.send("/assignments/2567-99-9999/" + road.district + "/area/approval")
                        .status())
                .isEqualTo(404);
        assertThat(reviewer.send("/assignments/2567-99-1/" + road.district + "/cake/approval")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_reviewer_does_not_approve_a_version_that_came_after_the_page() {
        var ref = road.submitted();
        road.take(road.writer, ref, FilingStep.WITHDRAW, "");
        road.take(road.writer, ref, FilingStep.SUBMIT, "");

        var answer = Visitor.as(road.reviewer).send(ref.path() + "/approval", "version", "1");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("ฉบับที่ 2");
        var many = Visitor.as(road.reviewer)
                .send("/reviews", "filing", ref.key() + ":1", "step", "approval");
        assertThat(many.text()).contains("ฉบับที่ 2");
    }

    @Test
    void a_session_of_more_than_eight_hours_proves_itself_before_it_decides() {
        var ref = road.submitted();
        var late = Visitor.as(road.colleague);
        LongAgo.signedIn(road.colleague, 8 * 60 + 1);

        var asked = late.send(ref.path() + "/return", "note", "แนบภาพ\nใบลงทะเบียน");

        assertThat(asked.status()).isEqualTo(403);
        assertThat(asked.page().select("input[name=note]").val()).isEqualTo("แนบภาพ\nใบลงทะเบียน");
        assertThat(road.filing(ref).state()).isEqualTo(FilingState.SUBMITTED);
        late.send(ref.path() + "/return", "note", "แนบภาพ\nใบลงทะเบียน", "proof", Given.PASSWORD);
        assertThat(road.filing(ref).reason()).isEqualTo("แนบภาพ\nใบลงทะเบียน");
    }

    @Test
    void a_program_with_a_token_is_never_asked() {
        var ref = road.submitted();
        var program = Visitor.as(road.reviewer);
        LongAgo.signedIn(road.reviewer, 9 * 60);

        var answer = program.sendJson("/api/v1" + ref.path() + "/approval", "{}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(road.lastLine(ref).what()).isEqualTo("progress.approved");
    }
}
