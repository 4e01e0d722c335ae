package bpm.results;

import bpm.access.Actor;
import bpm.form.FormJson;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The results forms that were sent, in the scope of the transaction; the program can only add to them. */
@Component
class SentForms {

    private final JdbcClient database;

    SentForms(JdbcClient database) {
        this.database = database;
    }

    void add(ResultsPlace place, SentResults sent, Actor actor) {
        database.sql("""
                        insert into results_sent (office, activity, version, form, answers, photos, captions,
                            files, sent_at, sent_by, sent_by_name)
                        values (:office, :activity, :version, :form, :answers::jsonb, :photos, :captions,
                            :files, :at, :actor, :by)
                        """)
                .param("office", place.office().value())
                .param("activity", place.activity().toString())
                .param("version", sent.version())
                .param("form", sent.form())
                .param("answers", FormJson.write(sent.answers()))
                .param("photos", sent.photos().toArray(Long[]::new))
                .param(
                        "captions",
                        sent.captions().map(kept -> kept.toArray(String[]::new)).orElse(null),
                        Types.ARRAY)
                .param("files", sent.files().toArray(Long[]::new))
                .param("at", sent.at().atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .param("by", sent.by())
                .update();
    }

    /** All versions, latest first. */
    List<SentResults> of(ResultsPlace place) {
        return database.sql("""
                        select version, form, answers, photos, captions, files, sent_at, sent_by_name
                        from results_sent
                        where office = :office and activity = :activity
                        order by version desc
                        """)
                .param("office", place.office().value())
                .param("activity", place.activity().toString())
                .query((row, i) -> sent(row))
                .list();
    }

    /** What an office has sent last, where it lies with the reviewer or is approved. */
    record Latest(OfficeCode office, SentResults sent) {}

    /** What each office at and below this one has sent last, in the order of their codes. */
    List<Latest> below(ActivityKey activity, OfficeCode office) {
        return database.sql("""
                        select s.office, s.version, s.form, s.answers, s.photos, s.captions, s.files,
                            s.sent_at, s.sent_by_name
                        from review_filing_v f
                        join results_sent s on s.office = f.office and s.activity = f.activity
                            and s.version = f.version
                        where f.kind = 'RESULTS' and f.activity = :activity and f.year = :year
                            and f.office like :under and f.state in ('SUBMITTED', 'APPROVED')
                        order by s.office
                        """)
                .param("activity", activity.toString())
                .param("year", activity.year().number())
                .param("under", office.scope() + "%")
                .query((row, i) -> new Latest(new OfficeCode(row.getString("office")), sent(row)))
                .list();
    }

    /** The offices at and below this one that have the activity, in the order of their codes. */
    List<OfficeCode> having(ActivityKey activity, OfficeCode office) {
        return database.sql("""
                        select office
                        from plan_assignment_v
                        where activity = :activity and year = :year and office like :under and results
                        order by office
                        """)
                .param("activity", activity.toString())
                .param("year", activity.year().number())
                .param("under", office.scope() + "%")
                .query((row, i) -> new OfficeCode(row.getString("office")))
                .list();
    }

    private static SentResults sent(ResultSet row) throws SQLException {
        return new SentResults(
                row.getInt("version"),
                row.getInt("form"),
                FormJson.answers(row.getString("answers")),
                ids(row.getArray("photos")),
                Optional.ofNullable(row.getArray("captions")).map(SentForms::texts),
                ids(row.getArray("files")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("sent_by_name"));
    }

    private static List<String> texts(Array array) {
        try {
            return List.of((String[]) array.getArray());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Long> ids(Array array) throws SQLException {
        return List.of((Long[]) array.getArray());
    }
}
