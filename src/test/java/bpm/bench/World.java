package bpm.bench;

import bpm.Server;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import javax.sql.DataSource;

/**
 * The nation's five years, set down by plain statements in the hands of the owner: each office's activities, reports,
 * rounds, answers and entries of the ledger, and all sums that triggers would have kept.
 */
final class World {

    private static final List<Integer> YEARS = List.of(2563, 2564, 2565, 2566, 2567);

    private World() {}

    /** How large it is: every so many-th office; so many answers and entries. */
    record Size(int each, int answers, int entries) {}

    static void settle(Size size) throws SQLException, InterruptedException {
        YEARS.forEach(World::plan);
        YEARS.forEach(year -> year(year, size));
        money(size);
        rounds();
        responses(size);
        while (Server.read(
                Boolean.class,
                "select seq < (select coalesce(max(seq), 0) from survey_response) from survey_watermark")) {
            Thread.sleep(500); // the program folds by itself
        }
        run("analyze");
        long start = System.nanoTime();
        Server.owner().sql("select nation_fold()").query((row, i) -> true).list();
        System.out.printf(
                "sums of the nation folded in %.1f s%n", (System.nanoTime() - start) / 1e9);
        run("vacuum analyze");
    }

    /** Other years have the activities of 2567. */
    private static void plan(int year) {
        if (year == 2567) {
            return;
        }
        for (var table : List.of("plan_year", "plan_project", "plan_activity")) {
            var columns =
                    Server.owner().sql("""
                            select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                            where table_name = ? and is_generated = 'NEVER' and is_identity = 'NO'
                            """).param(table).query(String.class).single();
            var values = Arrays.stream(columns.split(", "))
                    .map(column -> switch (column) {
                        case "year" -> "" + year;
                        case "key", "project" -> "'" + year + "' || substr(" + column + ", 5)";
                        default -> column;
                    })
                    .toList();
            run("insert into " + table + " (" + columns + ") select " + String.join(", ", values)
                    + " from "
                    + table + " where year = 2567"
                    + (table.equals("plan_year") ? "" : " and office is null")
                    + " on conflict do nothing");
        }
    }

    private static void year(int year, Size size) {
        var office =
                "select code from (select code, row_number() over (order by code) as place from org_office"
                        + " where code <> '00') as o where place % " + size.each() + " = 0";
        run("""
                insert into plan_assignment (activity, year, office, position, target, unit, due, due_basis,
                    responsible_name, given_at, given_by, given_by_name, given_office, changed_at, changed_by_name)
                select a.key, a.year, o.code, row_number() over (partition by o.code order by a.key), 60, 'คน',
                    make_date(%1$d - 544, 12, 1) + %3$s, 'FIXED', 'ผู้รับผิดชอบ', now(), 0,
                    'ระบบ', left(o.code, 2), now(), 'ระบบ'
                from plan_activity a cross join (%2$s) as o
                where a.year = %1$d and a.office is null
                on conflict do nothing
                """.formatted(year, office, dice("o.code || a.key", 290)));
        for (var kind : List.of("PROGRESS", "EVALUATION", "RESULTS")) {
            run("""
                    insert into review_filing (office, activity, kind, year, state, version, submitted_at, submitted_by,
                        submitted_by_name, decided_at, decided_by, decided_by_name, moved_at, moved_by, moved_by_name,
                        created_at, first_on)
                    select office, activity, '%2$s', year, case when %3$s = 0 then 'SUBMITTED'
                        else 'APPROVED' end, 1, now(), 1, 'ผู้รายงาน', now(), 2, 'ผู้ตรวจ', now(), 2, 'ผู้ตรวจ', now(),
                        due - 9 + %4$s
                    from plan_assignment
                    where year = %1$d and %5$s > 0
                    on conflict do nothing
                    """.formatted(
                            year,
                            kind,
                            dice("activity || office", 3),
                            dice("office || activity || '" + kind + "'", 12),
                            dice("activity || office || '" + kind + "'", 6)));
        }
        run("""
                insert into progress_report (activity, office, year, typed, result, updated_at, updated_by,
                    updated_by_name)
                select activity, office, year, '{}'::jsonb, 20 + %s, now(), 1,
                    'ผู้รายงาน'
                from review_filing
                where year = %d and kind = 'PROGRESS'
                on conflict do nothing
                """.formatted(dice("office || activity", 50), year));
    }

    /** An allotment and disbursements for each assignment; balances are their sums. */
    private static void money(Size size) {
        run("""
                insert into budget_balance (office, year, activity, category, fund)
                select office, year, activity, 'OPERATIONS', 'ADMIN'
                from plan_assignment
                where year between 2563 and 2567
                on conflict do nothing
                """);
        long accounts = count("budget_balance");
        for (var kind : List.of("ALLOT", "DISBURSE")) {
            run("""
                    insert into budget_entry (office, id, pair, year, activity, category, fund, kind, acts_as, side,
                        amount, day, added_at, added_by, added_by_name)
                    select office, id, id, year, activity, category, fund, '%1$s', '%1$s', '%2$s', %3$s,
                        make_date(year - 544, 10, 1) + (id * 37 %% 360)::int, now(), 0, 'ระบบ'
                    from (
                        select nextval('budget_entry_id') as id, b.*
                        from budget_balance b
                        cross join generate_series(1, %4$d)
                        where b.year between 2563 and 2567) as made
                    """.formatted(
                            kind,
                            kind.equals("ALLOT") ? "IN" : "OWN",
                            kind.equals("ALLOT") ? "100000" : "(id * 7919 % 99999 + 1) / 100.0",
                            kind.equals("ALLOT") ? 1 : Math.max(1, size.entries() / accounts - 1)));
        }
        run("""
                update budget_balance b
                set granted = s.granted, disbursed = s.disbursed
                from (
                    select office, year, activity, category, fund, sum(granted) as granted,
                        sum(disbursed) as disbursed
                    from budget_entry_v
                    group by office, year, activity, category, fund) s
                where b.office = s.office and b.year = s.year and b.activity = s.activity
                    and b.category = s.category and b.fund = s.fund
                """);
    }

    /** Two rounds of each of five activities at each office and in each year. */
    private static void rounds() throws SQLException {
        try (var connection =
                Server.context().getBean("ownerDataSource", DataSource.class).getConnection()) {
            Hall.settle(connection, "2567-01-1", 0); // the edition
        }
        run("""
                insert into survey_round (office, activity, year, number, code, held_from, held_to, present, edition,
                    opens_at, made_at, made_by, made_by_name)
                select office, activity, year, number,
                    translate(lpad(to_hex(row_number() over ()), 8, '0'), '0123456789abcdef', 'BCDFGHJKMNPQRSTV'),
                    due - 30, due - 30, 60, (select max(id) from survey_edition where digest = 'bench'),
                    timestamptz '2020-01-01', now(), 0, 'bench'
                from plan_assignment
                cross join generate_series(1, 2) as number
                where year between 2563 and 2567 and length(office) = 4
                    and substr(activity, 6, 4) in ('01-1', '02-1', '05-1', '07-2', '12-1')
                on conflict do nothing
                """);
    }

    private static void responses(Size size) throws SQLException {
        var chance = new Random(2567);
        var texts =
                IntStream.range(0, 97).mapToObj(i -> Hall.answers(chance)).toArray(String[]::new);
        long rounds = count("survey_round");
        try (var connection = Server.context()
                        .getBean("ownerDataSource", DataSource.class)
                        .getConnection();
                var insert = connection.prepareStatement("""
                        insert into survey_response (round, year, id, office, seq, channel, answers, received_at)
                        select r.id, r.year, gen_random_uuid(), r.office, nextval('survey_seq'), 'QR',
                            (?::text[])[1 + (r.id * 31 + r.i) % 97]::jsonb, now()
                        from (
                            select round.id, round.year, round.office, i
                            from survey_round round
                            cross join generate_series(1, ?) as i
                            where round.made_by_name = 'bench'
                            order by round.id, i) as r
                        """)) {
            insert.setArray(1, connection.createArrayOf("text", texts));
            insert.setInt(2, (int) Math.max(1, size.answers() / Math.max(1, rounds)));
            insert.executeUpdate();
        }
    }

    /** A number from 0 on, the same for the same text. */
    private static String dice(String text, int below) {
        return "('x' || substr(md5(" + text + "), 1, 6))::bit(24)::int % " + below;
    }

    static long count(String table) {
        return Server.owner()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static void run(String statement) {
        Server.owner().sql(statement).update();
    }
}
