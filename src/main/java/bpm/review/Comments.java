package bpm.review;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The reviewers' comments on single fields. */
@Component
class Comments {

    private final JdbcClient database;

    Comments(JdbcClient database) {
        this.database = database;
    }

    void add(Filing filing, String field, String text, Stamp stamp) {
        database.sql("""
                        insert into review_comment
                            (office, activity, kind, field, text, at, actor, actor_name, version)
                        values (:office, :activity, :kind, :field, :text, :at, :actor, :actorName, :version)
                        """)
                .param("office", filing.ref().office().value())
                .param("activity", filing.ref().activity())
                .param("kind", filing.ref().kind().name())
                .param("field", field)
                .param("text", text)
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("actor", stamp.person())
                .param("actorName", stamp.name())
                .param("version", filing.version())
                .update();
    }

    /** Marks one of the filing's comments as dealt with; false where there is none that is not yet. */
    boolean settle(FilingRef ref, long id, Stamp stamp) {
        int rows = database.sql("""
                        update review_comment
                        set settled_at = :at, settled_by = :actor, settled_by_name = :actorName
                        where id = :id and office = :office and activity = :activity and kind = :kind
                            and settled_at is null
                        """)
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("actor", stamp.person())
                .param("actorName", stamp.name())
                .param("id", id)
                .param("office", ref.office().value())
                .param("activity", ref.activity())
                .param("kind", ref.kind().name())
                .update();
        return rows == 1;
    }

    List<Comment> of(FilingRef ref) {
        return database.sql("""
                        select id, field, text, at, actor, actor_name, version,
                            settled_at, settled_by, settled_by_name
                        from review_comment
                        where office = :office and activity = :activity and kind = :kind
                        order by id
                        """)
                .param("office", ref.office().value())
                .param("activity", ref.activity())
                .param("kind", ref.kind().name())
                .query((row, i) -> comment(row))
                .list();
    }

    private static Comment comment(ResultSet row) throws SQLException {
        return new Comment(
                row.getLong("id"),
                row.getString("field"),
                row.getString("text"),
                new Stamp(
                        row.getLong("actor"),
                        row.getString("actor_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()),
                row.getInt("version"),
                Filings.stamp(row, "settled"));
    }
}
