package bpm.survey.quality;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Visitor;
import bpm.org.OfficeCode;
import bpm.survey.Answering;
import bpm.survey.round.GivenRound;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What to look at in a round's answers is told; nothing is turned away. */
class QualityTest {

    private static final OfficeCode PROVINCE = Given.shared();
    private static final Instant NOON = Instant.parse("2024-06-15T05:00:00Z");

    @Test
    void ten_phones_within_ten_seconds_are_a_burst_and_nine_are_none() {
        var ten = sent(10, 1);
        var nine = sent(9, 1);
        var slow = sent(25, 2);

        assertThat(flags(ten)).containsExactly(Flag.BURST);
        assertThat(Looking.over(ten, Optional.empty()).getFirst().answers()).isEqualTo(10);
        assertThat(flags(nine)).isEmpty();
        assertThat(flags(slow)).isEmpty();
    }

    @Test
    void answers_alike_in_everything_are_named_by_their_sheets() {
        var answers = new ArrayList<>(sent(3, 60));
        answers.add(new Sheet(NOON, false, Optional.of(7), ratings(4, 5, 3)));
        answers.add(new Sheet(NOON, false, Optional.of(12), ratings(4, 5, 3)));

        var finding = Looking.over(answers, Optional.empty()).getFirst();

        assertThat(finding.flag()).isEqualTo(Flag.SAME_SHEETS);
        assertThat(finding.sheets()).containsExactly(7, 12);
    }

    @Test
    void one_level_throughout_is_told_apart_from_sheets_alike() {
        var straight = List.of(
                new Sheet(NOON, false, Optional.of(1), ratings(5, 5, 5)),
                new Sheet(NOON, false, Optional.of(2), ratings(5, 5, 5)));

        assertThat(flags(straight)).containsExactly(Flag.STRAIGHT_LINE);
    }

    @Test
    void more_answers_than_people_present_are_told() {
        assertThat(Looking.over(sent(5, 60), Optional.of(3)).getFirst().answers())
                .isEqualTo(2);
        assertThat(Looking.over(sent(5, 60), Optional.of(5))).isEmpty();
    }

    @Test
    void the_page_tells_those_in_scope_only() {
        var given = GivenRound.in(PROVINCE, 13);
        var round = given.round();
        var visitor = Visitor.as(given.reporter());
        var stranger = Visitor.as(Given.reporter(Given.district(PROVINCE, 2)));

        var empty = visitor.get(round.path() + "/quality");
        Answering.people(2, round, 4, 4, Map.of(), "");
        var flagged = visitor.get(round.path() + "/quality");

        assertThat(stranger.get(round.path() + "/quality").status()).isEqualTo(404);
        assertThat(empty.text()).contains("ยังไม่มีคำตอบให้ตรวจ");
        assertThat(flagged.text())
                .contains("ตอบระดับเดียวกันทุกข้อ")
                .contains("2 จาก 2 ชุด")
                .contains("ระบบไม่ตัดคำตอบใดออกเอง");
    }

    private static List<Flag> flags(List<Sheet> answers) {
        return Looking.over(answers, Optional.empty()).stream()
                .map(Finding::flag)
                .toList();
    }

    /** Participants who answer a few seconds apart, each in their own way. */
    private static List<Sheet> sent(int many, int seconds) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Sheet(
                        NOON.plusSeconds((long) i * seconds),
                        true,
                        Optional.empty(),
                        ratings(1 + i % 5, 1 + (i + 1) % 5, 1 + i / 5 % 5)))
                .toList();
    }

    private static Map<String, Object> ratings(int a, int b, int c) {
        var ratings = new HashMap<String, Object>();
        for (int i = 0; i < 3; i++) {
            ratings.put("K" + i, a);
            ratings.put("R" + i, b);
            ratings.put("S" + i, c);
        }
        return ratings;
    }
}
