package bpm.budget.monthly;

import bpm.access.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Monthly reports: the comment being written, and each version that was sent, to which is only added. */
@Component
class MonthlyReports {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Clock clock;

    MonthlyReports(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    MonthlyDraft draft(MonthlyPlace place) {
        return database.sql("""
                        select comment, version, updated_at, updated_by_name
                        from budget_monthly
                        where office = :office and month = :month
                        """)
                .param("office", place.office().value())
                .param("month", place.month().key())
                .query((row, i) -> new MonthlyDraft(
                        row.getString("comment"),
                        row.getInt("version"),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                        row.getString("updated_by_name")))
                .optional()
                .orElse(MonthlyDraft.NONE);
    }

    /** Keeps the comment in the place of the version seen; false where another one stands there by now. */
    boolean keep(MonthlyPlace place, String comment, int seen, Actor actor) {
        return database.sql("""
                        insert into budget_monthly as kept
                            (office, month, comment, updated_at, updated_by, updated_by_name)
                        select :office, :month, :comment, :now, :actor, :actorName
                        where :seen = 0 or exists (
                            select from budget_monthly where office = :office and month = :month)
                        on conflict (office, month) do update
                        set comment = excluded.comment, version = kept.version + 1,
                            updated_at = excluded.updated_at, updated_by = excluded.updated_by,
                            updated_by_name = excluded.updated_by_name
                        where kept.version = :seen
                        """)
                        .param("office", place.office().value())
                        .param("month", place.month().key())
                        .param("comment", comment)
                        .param("now", OffsetDateTime.now(clock))
                        .param("actor", actor.id())
                        .param("actorName", actor.fullName())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    void seal(MonthlyPlace place, SealedMonthly report, Actor actor) {
        database.sql("""
                        insert into budget_monthly_sent
                            (office, month, version, comment, content, sent_at, sent_by, sent_by_name)
                        values (:office, :month, :version, :comment, :content::jsonb, :at, :actor, :by)
                        """)
                .param("office", place.office().value())
                .param("month", place.month().key())
                .param("version", report.version())
                .param("comment", report.comment())
                .param("content", JSON.writeValueAsString(report.content()))
                .param("at", report.at().atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .param("by", report.by())
                .update();
    }

    /** All versions, latest first. */
    List<SealedMonthly> sent(MonthlyPlace place) {
        return database.sql("""
                        select version, comment, content, sent_at, sent_by_name
                        from budget_monthly_sent
                        where office = :office and month = :month
                        order by version desc
                        """)
                .param("office", place.office().value())
                .param("month", place.month().key())
                .query((row, i) -> report(row))
                .list();
    }

    /** What the figures of a page are known by: another one, and something was entered meanwhile. */
    static String mark(MonthlyContent content) {
        return Integer.toHexString(JSON.writeValueAsString(content.lines()).hashCode());
    }

    private static SealedMonthly report(ResultSet row) throws SQLException {
        return new SealedMonthly(
                row.getInt("version"),
                row.getString("comment"),
                JSON.readValue(row.getString("content"), MonthlyContent.class),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("sent_by_name"));
    }
}
