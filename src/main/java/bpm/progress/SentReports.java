package bpm.progress;

import bpm.document.Filed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The versions that were sent, each in the scope of the caller's transaction. */
@Component
class SentReports {

    private final JdbcClient database;

    SentReports(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a version for good. */
    void add(ReportPlace place, SentReport sent, long sender) {
        database.sql("""
                        insert into progress_sent
                            (activity, office, version, content, sent_at, sent_by, sent_by_name)
                        values (:activity, :office, :version, :content::jsonb, :at, :sender, :by)
                        """)
                .param("activity", place.activity().toString())
                .param("office", place.office().value())
                .param("version", sent.version())
                .param("content", ReportJson.text(sent.content()))
                .param("at", sent.at().atOffset(ZoneOffset.UTC))
                .param("sender", sender)
                .param("by", sent.by())
                .update();
    }

    /** The version sent last, word for word as it is kept. */
    Optional<Filed> latest(ReportPlace place) {
        return database.sql("""
                        select version, content::text as content
                        from progress_sent
                        where office = :office and activity = :activity
                        order by version desc
                        limit 1
                        """)
                .param("office", place.office().value())
                .param("activity", place.activity().toString())
                .query((row, i) -> new Filed(row.getInt("version"), row.getString("content")))
                .optional();
    }

    /** All versions of a report, latest first. */
    List<SentReport> of(ReportPlace place) {
        return database.sql("""
                        select version, content, sent_at, sent_by_name
                        from progress_sent
                        where office = :office and activity = :activity
                        order by version desc
                        """)
                .param("office", place.office().value())
                .param("activity", place.activity().toString())
                .query((row, i) -> sent(row))
                .list();
    }

    private static SentReport sent(ResultSet row) throws SQLException {
        return new SentReport(
                row.getInt("version"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("sent_by_name"),
                ReportJson.read(row.getString("content"), SentReport.Content.class));
    }
}
