package bpm.bench;

import bpm.ops.LocalPostgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The rows of answers, read as the owner of the database. */
record SheetRows(Optional<LocalPostgres> server, Connection connection) implements AutoCloseable {

    static SheetRows of(Path data) throws SQLException {
        var server = LocalPostgres.attach(data.resolve("postgres")).orElseThrow();
        return new SheetRows(
                Optional.of(server),
                DriverManager.getConnection(server.url(), server.user(), server.password()));
    }

    /** Of a database that is somebody else's to stop. */
    static SheetRows at(String url, String user, String password) throws SQLException {
        return new SheetRows(Optional.empty(), DriverManager.getConnection(url, user, password));
    }

    /** How many of the sheets have exactly one row, in their own round and with their answers. */
    int kept(List<Hall.Sheet> sheets) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select count(*)
                from unnest(?::uuid[], ?::text[], ?::text[]) as a (id, code, answers)
                where 1 = (select count(*) from survey_response s where s.id = a.id)
                    and exists (
                        select 1
                        from survey_round r
                        join survey_response s on s.round = r.id and s.id = a.id
                        where r.code = a.code and s.answers = a.answers::jsonb)
                """)) {
            statement.setArray(
                    1, array("uuid", sheets.stream().map(Hall.Sheet::id).toArray()));
            statement.setArray(
                    2, array("text", sheets.stream().map(Hall.Sheet::code).toArray()));
            statement.setArray(
                    3, array("text", sheets.stream().map(Hall.Sheet::answers).toArray()));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** How many ids stand in more than one row, whoever sent them. */
    long doubled() throws SQLException {
        return number("""
                select count(*)
                from (select id from survey_response group by id having count(*) > 1) as twice
                """);
    }

    /** By how much the tallies of all rounds differ from the rows, once everything is folded. */
    int miscounted(Duration patience) throws SQLException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (number("select max(seq) from survey_response")
                > number("select seq from survey_watermark")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not folded within " + patience);
            }
            Thread.sleep(200);
        }
        return (int)
                Math.abs(number("select count(*) from survey_response where removed_at is null")
                        - number("select sum(responses) from survey_tally"));
    }

    private long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private java.sql.Array array(String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        server.ifPresent(LocalPostgres::close);
    }
}
