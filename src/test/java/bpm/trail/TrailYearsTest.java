package bpm.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.years.keeping.YearParts;
import bpm.years.keeping.YearParts.Told;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A year of the trail taken away and brought back: 2540, of which no other class writes. */
class TrailYearsTest {

    private static final int YEAR = 2540;
    private static int districts;

    private final OfficeCode office =
            Given.district(new OfficeCode("34"), 14 - ++districts); // from the other end

    @AfterEach
    void bringBack() {
        for (int year : new int[] {YEAR, YEAR - 1}) {
            if (Server.read(
                    Boolean.class,
                    "select exists (select from trail_detached where year = ?)",
                    year)) {
                owner("select trail_attach(?)", year);
            }
        }
    }

    @Test
    void an_old_year_is_taken_away_and_the_chain_goes_on_from_its_last_line() {
        twoLinesOf("1997-05-05T00:00:00Z");
        owner("select years_part('trail_entry', ?)", YEAR);
        twoLinesOf("2024-08-20T00:00:00Z");

        var many = Server.read(Long.class, "select count(*) from trail_entry where year = ?", YEAR);
        assertThat(owner("select trail_detach(?)", YEAR)).isEqualTo(many);

        assertThat(broken()).isEmpty();
        assertThat(numbers()).containsExactly(3, 4);
        assertThat(Server.bean(YearParts.class).told())
                .contains(new Told(true, "trail_entry", YEAR, many));
        twoLinesOf("2024-08-21T00:00:00Z");
        assertThat(broken()).isEmpty();
        // a line changed behind those that are away is still found
        tamper("update trail_entry set detail = '{}' where office = ? and number = 3");
        assertThat(broken()).containsExactly(new BrokenLine(office, 3, BrokenLine.Why.CHANGED));
        tamper("update trail_entry set detail = '{\"n\":1}' where office = ? and number = 3");

        owner("select trail_attach(?)", YEAR);

        assertThat(broken()).isEmpty();
        assertThat(numbers()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void a_year_that_comes_back_changed_is_found() {
        twoLinesOf("1997-05-05T00:00:00Z");
        owner("select years_part('trail_entry', ?)", YEAR);
        twoLinesOf("2024-08-20T00:00:00Z");
        owner("select trail_detach(?)", YEAR);
        tamper(
                "update bpm_detached.trail_entry_y2540 set detail = '{}' where office = ? and number = 1");

        owner("select trail_attach(?)", YEAR);

        assertThat(broken()).containsExactly(new BrokenLine(office, 1, BrokenLine.Why.CHANGED));
    }

    @Test
    void a_year_that_is_not_what_was_taken_away_is_not_put_back() {
        twoLinesOf("1997-05-05T00:00:00Z");
        owner("select years_part('trail_entry', ?)", YEAR);
        twoLinesOf("2024-08-20T00:00:00Z");
        owner("select trail_detach(?)", YEAR);
        tamper(
                "update bpm_detached.trail_entry_y2540 set hash = 'other' where office = ? and number = 2");

        assertThatThrownBy(() -> owner("select trail_attach(?)", YEAR))
                .hasStackTraceContaining("not what was taken away");

        tamper("""
                update bpm_detached.trail_entry_y2540 e set hash = d.hash
                from trail_detached d
                where d.office = e.office and d.number = e.number and e.office = ?
                """);
    }

    @Test
    void a_month_seals_the_latest_of_several_years_that_are_away() {
        twoLinesOf("1996-05-05T00:00:00Z");
        owner("select years_part('trail_entry', ?)", YEAR - 1);
        twoLinesOf("1997-05-05T00:00:00Z");
        owner("select years_part('trail_entry', ?)", YEAR);
        owner("select trail_detach(?)", YEAR - 1);
        owner("select trail_detach(?)", YEAR);
        var heads = new ArrayList<SealedHead>();

        assertThatThrownBy(() -> Server.bean(Transactions.class).write(Actor.SYSTEM, () -> {
                    heads.addAll(Server.bean(Seals.class).holdFast(YearMonth.of(1997, 6)));
                    throw new IllegalStateException("only looked at");
                }))
                .hasMessage("only looked at");

        assertThat(heads)
                .filteredOn(head -> head.office().equals(office))
                .extracting(SealedHead::number)
                .containsExactly(4L);
    }

    @Test
    void an_office_that_wrote_nothing_since_goes_on_where_it_was() {
        twoLinesOf("1997-05-05T00:00:00Z");
        owner("select years_part('trail_entry', ?)", YEAR);
        owner("select trail_detach(?)", YEAR);

        assertThat(broken()).isEmpty();
        twoLinesOf("2024-08-20T00:00:00Z");
        assertThat(broken()).isEmpty();
    }

    @Test
    void a_clock_that_goes_back_writes_no_line_into_an_earlier_year() {
        twoLinesOf("2024-08-20T00:00:00Z");
        twoLinesOf("1997-05-05T00:00:00Z");

        assertThat(Server.read(
                        Integer.class,
                        "select min(year) from trail_entry where office = ?",
                        office.value()))
                .isEqualTo(2567);
    }

    @Test
    void the_year_that_is_written_and_one_before_which_there_are_others_stay() {
        twoLinesOf("2024-08-20T00:00:00Z");

        assertThatThrownBy(() -> owner("select trail_detach(?)", 2567))
                .hasStackTraceContaining("2567");
        assertThatThrownBy(() -> Server.bean(Transactions.class)
                        .write(
                                Actor.SYSTEM,
                                () -> Server.database()
                                        .sql("select trail_detach(2540)")
                                        .query()
                                        .listOfRows()))
                .hasStackTraceContaining("permission denied");
    }

    private void twoLinesOf(String moment) {
        var trail = new Trail(
                Server.bean(TrailEntries.class),
                Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
        for (int i = 1; i <= 2; i++) {
            int n = i;
            Server.bean(Transactions.class)
                    .write(
                            Actor.SYSTEM,
                            () -> trail.add(
                                    Actor.SYSTEM, office, "test.written", "test", Map.of("n", n)));
        }
    }

    private List<BrokenLine> broken() {
        return Server.bean(VerifyingTrail.class).verify().broken().stream()
                .filter(line -> line.office().equals(office))
                .toList();
    }

    private List<Integer> numbers() {
        return Server.owner()
                .sql("select number from trail_entry where office = ? order by number")
                .param(office.value())
                .query(Integer.class)
                .list();
    }

    private static Object owner(String call, int year) {
        return Server.owner().sql(call).param(year).query().singleValue();
    }

    private void tamper(String sql) {
        assertThat(Server.owner().sql(sql).param(office.value()).update()).isPositive();
    }
}
