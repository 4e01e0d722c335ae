package bpm.years;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Server;

import org.junit.jupiter.api.Test;

import java.util.Set;

/** No table that belongs to a year is forgotten by the lock of closed years. */
class ClosedYearGuardsTest {

    /** What follows its sources, or speaks about a year without being part of it. */
    private static final Set<String> FREE = Set.of(
            "areadata_sent_row",
            "areadata_sent_tally",
            "areadata_tally",
            "budget_balance",
            "document_letter",
            "document_pack",
            "nation_month",
            "nation_sum",
            "nation_touched",
            "nation_year",
            "notice_item",
            "survey_detached",
            "survey_edition",
            "survey_mapping",
            "survey_sum",
            "survey_tally",
            "survey_told",
            "trail_detached",
            "trail_entry",
            "trail_head",
            "years_closed",
            "years_figure",
            "years_step");

    @Test
    void each_table_with_a_year_or_an_activity_has_its_guard() {
        var without = Server.owner().sql("""
                        select distinct c.table_name
                        from information_schema.columns c
                        join information_schema.tables t on t.table_schema = c.table_schema
                            and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
                        where c.table_schema = 'public'
                            and c.column_name in ('year', 'activity')
                            and not (select k.relispartition from pg_class k
                                where k.oid = c.table_name::regclass)
                            and not exists (
                                select from pg_trigger g
                                where g.tgrelid = c.table_name::regclass and g.tgname = 'years_guard')
                        order by c.table_name
                        """).query(String.class).list();

        assertThat(without).containsExactlyInAnyOrderElementsOf(FREE);
    }
}
