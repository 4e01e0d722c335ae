package bpm.ops.daily;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The daily copies that were taken, and those that were not (ประวัติการสำรองประจำวัน). */
@Component
class CopyRuns {

    private final JdbcClient database;

    CopyRuns(JdbcClient database) {
        this.database = database;
    }

    void add(CopyRun run, String node) {
        database.sql("""
                        insert into ops_copy (node, began_at, ended_at, file, bytes, rows, sha256, trouble)
                        values (:node, :began, :ended, :file, :bytes, :rows, :sha256, :trouble)
                        """)
                .param("node", node)
                .param("began", at(run.began()))
                .param("ended", at(run.ended()))
                .param("file", run.file())
                .param("bytes", run.bytes())
                .param("rows", run.rows())
                .param("sha256", run.sha256())
                .param("trouble", run.trouble())
                .update();
    }

    Optional<CopyRun> last() {
        return one("true");
    }

    Optional<CopyRun> lastWhole() {
        return one("trouble = ''");
    }

    /** The latest first. */
    List<CopyRun> latest(int most) {
        return some("true", most);
    }

    /** When the next one is to be taken, as the nodes have agreed; empty before any of them took part. */
    Optional<Instant> due() {
        return database.sql("select execution_time from ops_task where task_name = :name")
                .param("name", NightTasks.COPY)
                .query((row, i) ->
                        row.getObject("execution_time", OffsetDateTime.class).toInstant())
                .optional();
    }

    private Optional<CopyRun> one(String which) {
        return some(which, 1).stream().findFirst();
    }

    private List<CopyRun> some(String which, int most) {
        return database.sql("""
                        select began_at, ended_at, file, bytes, rows, sha256, trouble
                        from ops_copy
                        where %s
                        order by id desc
                        limit :most
                        """.formatted(which))
                .param("most", most)
                .query((row, i) -> run(row))
                .list();
    }

    private static CopyRun run(ResultSet row) throws SQLException {
        return new CopyRun(
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getString("file"),
                row.getLong("bytes"),
                row.getLong("rows"),
                row.getString("sha256"),
                row.getString("trouble"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
