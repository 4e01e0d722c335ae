package bpm.trail;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.shared.Words;
import bpm.trail.BrokenLine.Why;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** Only the owner of the database can touch a line; and not so that nobody sees it. */
class VerifyingTrailTest {

    private static final OfficeCode PROVINCE = new OfficeCode("34"); // kept for this class
    private static int districts;

    /** A district whose trail nobody else has begun. */
    private final OfficeCode office = Given.district(PROVINCE, ++districts);

    @BeforeEach
    void threeLines() {
        for (int i = 1; i <= 3; i++) {
            int line = i;
            Server.bean(Transactions.class)
                    .write(
                            Actor.SYSTEM,
                            () -> Server.bean(Trail.class)
                                    .add(
                                            Actor.SYSTEM,
                                            office,
                                            "test.written",
                                            "test " + line,
                                            Map.of("value", line)));
        }
    }

    @Test
    void what_nobody_touched_is_whole() {
        var verdict = Server.bean(VerifyingTrail.class).verify();

        assertThat(found()).isEmpty();
        assertThat(verdict.offices()).isPositive();
        assertThat(verdict.lines()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void a_changed_line_is_named() {
        tamper("update trail_entry set detail = '{\"value\":9}' where office = ? and number = 2");

        assertThat(found()).containsExactly(new BrokenLine(office, 2, Why.CHANGED));
        assertThat(found().getFirst().said(Words.THAI))
                .isEqualTo("ร่องรอยของหน่วยงาน %s บรรทัดที่ 2 ถูกแก้ไข".formatted(office));
    }

    @Test
    void a_changed_line_with_a_digest_made_anew_breaks_the_line_after_it() {
        tamper("update trail_entry set hash = 'anew' where office = ? and number = 3");
        assertThat(found()).containsExactly(new BrokenLine(office, 3, Why.CHANGED));

        tamper("update trail_entry set hash = 'anew' where office = ? and number = 1");
        assertThat(found()).containsExactly(new BrokenLine(office, 1, Why.CHANGED));

        tamper("update trail_entry set previous = 'anew' where office = ? and number = 1");
        assertThat(found()).containsExactly(new BrokenLine(office, 1, Why.UNCHAINED));
    }

    @Test
    void a_line_rewritten_together_with_its_digest_is_betrayed_by_the_next() {
        var forged = new TrailLine(
                office,
                1,
                java.time.Instant.EPOCH,
                0,
                "someone",
                office,
                "test.forged",
                "test 1",
                "{}");
        Server.owner().sql("""
                        update trail_entry set at = 'epoch', actor_name = 'someone',
                            actor_office = office, what = 'test.forged', detail = '{}', hash = ?
                        where office = ? and number = 1
                        """).params(forged.hash(""), office.value()).update();

        assertThat(found()).containsExactly(new BrokenLine(office, 2, Why.UNCHAINED));
    }

    @Test
    void a_line_taken_out_is_missed_at_any_place() {
        tamper("delete from trail_entry where office = ? and number = 2");
        assertThat(found()).containsExactly(new BrokenLine(office, 2, Why.MISSING));

        tamper("delete from trail_entry where office = ?");
        assertThat(found()).containsExactly(new BrokenLine(office, 1, Why.MISSING));
    }

    @Test
    void lines_cut_off_at_the_end_are_missed_by_the_count() {
        tamper("delete from trail_entry where office = ? and number = 3");
        assertThat(found()).containsExactly(new BrokenLine(office, 3, Why.MISSING));
    }

    @Test
    void a_count_set_back_does_not_hide_lines() {
        tamper("update trail_head set number = 1 where office = ?");
        assertThat(found()).containsExactly(new BrokenLine(office, 2, Why.UNCOUNTED));

        tamper("delete from trail_head where office = ?");
        assertThat(found()).containsExactly(new BrokenLine(office, 1, Why.UNCOUNTED));
    }

    private List<BrokenLine> found() {
        return Server.bean(VerifyingTrail.class).verify().broken().stream()
                .filter(line -> line.office().equals(office))
                .toList();
    }

    private void tamper(String sql) {
        assertThat(Server.owner().sql(sql).param(office.value()).update()).isPositive();
    }
}
