package bpm.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.shared.Words;
import bpm.trail.BrokenLine.Why;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Lines cut off together with their count: only a seal still knows them. */
class SealingTrailTest {

    private static final OfficeCode PROVINCE = new OfficeCode("34"); // kept for the trail's tests
    private static final Instant FIRST_OF_SEPTEMBER =
            Instant.parse("2024-08-31T17:30:00Z"); // 00.30 in Bangkok
    private static int districts = 14;

    private final OfficeCode office = Given.district(PROVINCE, ++districts);

    @BeforeEach
    void threeLinesAndASeal() {
        lines(3);
        assertThat(sealing(FIRST_OF_SEPTEMBER).sealDue())
                .map(Seal::month)
                .contains(YearMonth.of(2024, 8));
    }

    @AfterEach
    void forgetSeals() {
        Server.owner().sql("delete from trail_sealed").update();
        Server.owner().sql("delete from trail_seal").update();
    }

    @Test
    void a_month_is_sealed_once_and_the_next_one_follows_it() {
        assertThat(sealing(FIRST_OF_SEPTEMBER).sealDue()).isEmpty();
        lines(1);
        var october = FIRST_OF_SEPTEMBER.atOffset(ZoneOffset.UTC).plusMonths(1).toInstant();

        var next = sealing(october).sealDue().orElseThrow();

        assertThat(next.month()).isEqualTo(YearMonth.of(2024, 9));
        assertThat(verdict().brokenSeals()).isEmpty();
        assertThat(verdict().seal()).contains(next);
        assertThat(found()).isEmpty();
    }

    @Test
    void a_clock_that_is_years_ahead_seals_no_month_that_is_not_over_for_the_database() {
        lines(1);

        var made = sealing(Instant.parse("2090-08-31T17:30:00Z")).sealDue().orElseThrow();

        var now = Server.read(OffsetDateTime.class, "select now()");
        assertThat(made.month())
                .isEqualTo(YearMonth.from(now.atZoneSameInstant(Words.BANGKOK)).minusMonths(1));
        assertThat(made.madeAt()).isBefore(now.toInstant().plusSeconds(1));
        assertThat(verdict().brokenSeals()).isEmpty();
    }

    @Test
    void a_seal_of_the_future_stops_no_later_one_and_all_follow_each_other() {
        var ahead = YearMonth.of(2090, 8);
        var seals = Server.bean(Seals.class);
        var future = Server.bean(Transactions.class).write(Actor.SYSTEM, () -> {
            var before = seals.all().getLast().hash();
            var at = Instant.parse("2090-08-31T17:30:00Z");
            var seal = Seal.of(ahead, at, before, seals.holdFast(ahead));
            seals.add(seal);
            return seal;
        });
        var october = FIRST_OF_SEPTEMBER.atOffset(ZoneOffset.UTC).plusMonths(1).toInstant();

        var next = sealing(october).sealDue().orElseThrow();

        assertThat(next.month()).isEqualTo(YearMonth.of(2024, 9));
        assertThat(next.previous()).isEqualTo(future.hash());
        assertThat(sealing(october).sealDue()).isEmpty();
        assertThat(verdict().brokenSeals()).isEmpty();
        assertThat(verdict().seal()).contains(next);
        Server.owner().sql("delete from trail_seal where month = '2090-08'").update();
        assertThat(verdict().brokenSeals()).containsExactly(new BrokenSeal(next.month()));
    }

    @Test
    void lines_cut_off_with_their_count_are_missed_by_the_seal_and_the_first_is_named() {
        cutOffAfter(1);

        assertThat(found()).containsExactly(new BrokenLine(office, 2, Why.MISSING));
    }

    @Test
    void a_whole_chain_that_is_gone_is_missed() {
        cutOffAfter(0);

        assertThat(found()).containsExactly(new BrokenLine(office, 1, Why.MISSING));
    }

    @Test
    void a_chain_written_anew_from_a_line_on_is_not_the_sealed_one() {
        cutOffAfter(2);
        lines(1);

        assertThat(found()).containsExactly(new BrokenLine(office, 3, Why.UNSEALED));
        assertThat(found().getFirst().said(Words.THAI)).contains("ไม่ใช่บรรทัดที่ผนึกรายเดือนไว้");
    }

    @Test
    void a_seal_that_was_changed_or_left_out_is_named() {
        Server.owner()
                .sql("update trail_sealed set number = number - 1 where office = ?")
                .param(office.value())
                .update();
        assertThat(verdict().brokenSeals()).containsExactly(new BrokenSeal(YearMonth.of(2024, 8)));
        assertThat(verdict().isWhole()).isFalse();

        forgetSeals();
        sealing(FIRST_OF_SEPTEMBER).sealDue();
        sealing(FIRST_OF_SEPTEMBER.atOffset(ZoneOffset.UTC).plusMonths(1).toInstant())
                .sealDue();
        Server.owner().sql("delete from trail_seal where month = '2024-08'").update();
        assertThat(verdict().brokenSeals()).containsExactly(new BrokenSeal(YearMonth.of(2024, 9)));
    }

    @Test
    void the_application_may_neither_change_nor_delete_a_line_or_a_seal() {
        for (var table : List.of("trail_entry", "trail_seal", "trail_sealed")) {
            for (var words : List.of("delete from ", "truncate ")) {
                refused(words + table);
            }
        }
        refused("update trail_entry set what = 'x'");
        refused("update trail_seal set hash = 'x'");
        refused("update trail_sealed set hash = 'x'");
    }

    private static void refused(String sql) {
        assertThatThrownBy(() -> Server.bean(Transactions.class)
                        .write(Actor.SYSTEM, () -> Server.database().sql(sql).update()))
                .as(sql)
                .hasStackTraceContaining("permission denied");
    }

    private void lines(int many) {
        for (int i = 0; i < many; i++) {
            Server.bean(Transactions.class)
                    .write(
                            Actor.SYSTEM,
                            () -> Server.bean(Trail.class)
                                    .add(
                                            Actor.SYSTEM,
                                            office,
                                            "test.written",
                                            "test seal",
                                            Map.of("value", System.nanoTime())));
        }
    }

    private void cutOffAfter(int last) {
        Server.owner()
                .sql("delete from trail_entry where office = ? and number > ?")
                .params(office.value(), last)
                .update();
        var head = last == 0
                ? "delete from trail_head where office = ?"
                : "update trail_head set number = " + last + " where office = ?";
        Server.owner().sql(head).param(office.value()).update();
    }

    private static SealingTrail sealing(Instant at) {
        return new SealingTrail(
                Server.bean(Seals.class),
                Server.bean(Transactions.class),
                Clock.fixed(at, ZoneOffset.UTC));
    }

    private static TrailVerdict verdict() {
        return Server.bean(VerifyingTrail.class).verify();
    }

    private List<BrokenLine> found() {
        return verdict().broken().stream()
                .filter(line -> line.office().equals(office))
                .toList();
    }
}
