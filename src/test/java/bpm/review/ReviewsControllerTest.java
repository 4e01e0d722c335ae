package bpm.review;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Visitor;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ReviewsControllerTest {

    private static Road road;
    private static Visitor reviewer;

    @BeforeAll
    static void people() {
        road = new Road();
        reviewer = Visitor.as(road.reviewer);
    }

    @Test
    void each_of_many_has_a_result_and_a_refused_one_keeps_nobody_back() {
        var first = road.submitted();
        var draft = road.draft();
        var foreign = new Road().submitted();
        var last = road.submitted();

        var answer = send(
                reviewer,
                "approval",
                "",
                List.of(first.key(), draft.key(), foreign.key(), "nonsense", last.key()));

        assertThat(answer.status()).isEqualTo(200);
        var rows = answer.page().select("tbody tr");
        assertThat(rows.eachText())
                .satisfiesExactly(
                        row -> assertThat(row).contains("เห็นชอบรายงานแล้ว"),
                        row -> assertThat(row).contains("ยังเป็นร่าง ยังไม่ได้ส่ง"),
                        row -> assertThat(row).contains("ไม่พบสิ่งที่ท่านต้องการ"),
                        row -> assertThat(row).contains("nonsense", "ไม่พบสิ่งที่ท่านต้องการ"),
                        row -> assertThat(row).contains("เห็นชอบรายงานแล้ว"));
        assertThat(answer.text()).contains("สำเร็จ 2 จาก 5 รายการ");
        assertThat(rows.getFirst().select("a").attr("href")).isEqualTo(first.path());
        assertThat(road.filing(first).state()).isEqualTo(FilingState.APPROVED);
        assertThat(road.filing(last).state()).isEqualTo(FilingState.APPROVED);
        assertThat(road.filing(draft).state()).isEqualTo(FilingState.DRAFT);
        assertThat(road.lastLine(last).what()).isEqualTo("progress.approved");
    }

    @Test
    void who_is_no_reviewer_is_refused_row_by_row() {
        var ref = road.submitted();

        var answer = send(Visitor.as(road.reader), "approval", "", List.of(ref.key()));

        assertThat(answer.text()).contains("สำเร็จ 0 จาก 1 รายการ", "เฉพาะผู้ตรวจ");
        assertThat(road.filing(ref).state()).isEqualTo(FilingState.SUBMITTED);
    }

    @Test
    void to_return_many_asks_once_for_the_reason_and_keeps_the_choice() {
        var refs = List.of(road.submitted().key(), road.submitted().key());

        var without = send(reviewer, "return", "", refs);
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.page().select("input[name=filing]").eachAttr("value"))
                .isEqualTo(refs);

        var with = send(reviewer, "return", "ขาดภาพ", refs);
        assertThat(with.text()).contains("สำเร็จ 2 จาก 2 รายการ");
        assertThat(refs)
                .allSatisfy(key -> assertThat(
                                road.filing(FilingRef.parse(key).orElseThrow()).reason())
                        .isEqualTo("ขาดภาพ"));
    }

    @Test
    void none_chosen_or_more_than_two_hundred_is_refused_with_a_sentence() {
        var many = new ArrayList<String>();
        for (int i = 0; i <= 200; i++) {
            many.add("progress:2567-98-" + i + ":" + road.district);
        }

        assertThat(send(reviewer, "approval", "", List.of()).text())
                .contains("กรุณาเลือกรายงานอย่างน้อย 1 รายการ");
        var tooMany = send(reviewer, "approval", "", many);
        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.text()).contains("เลือกมา 201 รายการ กรุณาเลือกครั้งละไม่เกิน 200");
    }

    @Test
    void two_hundred_at_once_go_through() {
        var keys = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            keys.add(road.submitted().key());
        }

        var answer = send(reviewer, "approval", "", keys);

        assertThat(answer.text()).contains("สำเร็จ 200 จาก 200 รายการ");
    }

    @Test
    void only_approval_and_return_are_taken_with_many() {
        assertThat(send(reviewer, "reopening", "x", List.of("a")).status()).isEqualTo(404);
    }

    private static Visitor.Answer send(
            Visitor visitor, String step, String note, List<String> keys) {
        var fields = new ArrayList<>(List.of("step", step, "note", note));
        keys.forEach(key -> fields.addAll(List.of("filing", key)));
        return visitor.send("/reviews", fields.toArray(String[]::new));
    }
}
