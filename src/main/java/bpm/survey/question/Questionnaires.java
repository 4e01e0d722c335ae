package bpm.survey.question;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.shared.Problem;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Every version of what the department and the offices ask in an activity (แบบประเมินผลทุกฉบับ). */
@Component
public class Questionnaires {

    /** An office's own topics, also as they were when some have gone since. */
    public record OwnTopics(List<OwnTopic> topics) {

        public OwnTopics {
            topics = List.copyOf(topics);
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Clock clock;

    Questionnaires(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The department's, as last edited. */
    public Optional<Version<Questionnaire>> ofDepartment(ActivityKey activity) {
        return history(activity).stream().findFirst();
    }

    /** Every version of the department's, the last first. */
    public List<Version<Questionnaire>> history(ActivityKey activity) {
        return all(activity, OfficeCode.DEPARTMENT, Questionnaire.class);
    }

    /** An office's own topics, as last edited. */
    public Optional<Version<OwnTopics>> ofOffice(ActivityKey activity, OfficeCode office) {
        return ownHistory(activity, office).stream().findFirst();
    }

    /** Every version of an office's own topics, the last first. */
    public List<Version<OwnTopics>> ownHistory(ActivityKey activity, OfficeCode office) {
        return all(activity, office, OwnTopics.class);
    }

    private <T> List<Version<T>> all(ActivityKey activity, OfficeCode office, Class<T> type) {
        return database.sql("""
                        select version, content, made_at, made_by_name
                        from survey_questionnaire
                        where activity = :activity
                          and office = :office
                        order by version desc
                        """)
                .param("activity", activity.toString())
                .param("office", office.value())
                .query((row, i) -> new Version<>(
                        row.getInt("version"),
                        JSON.readValue(row.getString("content"), type),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("made_by_name")))
                .list();
    }

    /** Keeps the version after the one that was seen; refused where somebody kept one before. */
    public void keep(
            Actor actor, ActivityKey activity, OfficeCode office, int seen, Object content) {
        try {
            insert(actor, activity, office, seen + 1, content);
        } catch (DuplicateKeyException e) {
            throw stale();
        }
    }

    private void insert(
            Actor actor, ActivityKey activity, OfficeCode office, int version, Object content) {
        database.sql("""
                        insert into survey_questionnaire (activity, office, version, content, made_at,
                            made_by, made_by_name)
                        values (:activity, :office, :version, :content::jsonb, :now, :by, :name)
                        """)
                .param("activity", activity.toString())
                .param("office", office.value())
                .param("version", version)
                .param("content", JSON.writeValueAsString(content))
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .param("by", actor.id())
                .param("name", actor.fullName())
                .update();
    }

    public static Problem stale() {
        return Problem.stale(
                "แบบประเมินนี้มีผู้แก้ไขก่อนท่าน สิ่งที่ท่านพิมพ์ยังอยู่ กรุณาเทียบกับฉบับปัจจุบัน แล้วบันทึกอีกครั้งหากต้องการใช้ของท่าน");
    }
}
