package bpm.province;

import bpm.access.Actor;
import bpm.document.Filed;
import bpm.shared.Sha256;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The overviews that were sent, in the scope of the transaction; the program can only add to them. */
@Component
class SealedOverviews {

    private static final JsonMapper JSON = JsonMapper.builder()
            .withConfigOverride( // a list that came later is empty in what was sealed before
                    List.class,
                    list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // and such a number is 0
            .build();

    private final JdbcClient database;

    SealedOverviews(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a version for good, with the whole pooled summary behind its figures. */
    void add(OverviewPlace place, SealedOverview sealed, Map<String, Object> summary, Actor actor) {
        database.sql("""
                        insert into province_sent (office, activity, version, supplement, comment, content,
                            summary, sent_at, sent_by, sent_by_name)
                        values (:office, :activity, :version, :supplement, :comment, :content::jsonb,
                            :summary::jsonb, :at, :actor, :by)
                        """)
                .param("office", place.province().value())
                .param("activity", place.activity().toString())
                .param("version", sealed.version())
                .param("supplement", sealed.supplement())
                .param("comment", sealed.comment())
                .param("content", JSON.writeValueAsString(sealed.content()))
                .param("summary", JSON.writeValueAsString(summary))
                .param("at", sealed.at().atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .param("by", sealed.by())
                .update();
    }

    /** All versions, latest first. */
    List<SealedOverview> of(OverviewPlace place) {
        return database.sql("""
                        select version, supplement, comment, content, sent_at, sent_by_name
                        from province_sent
                        where office = :office and activity = :activity
                        order by version desc
                        """)
                .param("office", place.province().value())
                .param("activity", place.activity().toString())
                .query((row, i) -> read(row))
                .list();
    }

    /** The latest version as one text, of which the digest on its paper is made. */
    Optional<Filed> filed(OverviewPlace place) {
        return database.sql("""
                        select version, supplement, comment, content, summary, sent_at, sent_by_name
                        from province_sent
                        where office = :office and activity = :activity
                        order by version desc
                        limit 1
                        """)
                .param("office", place.province().value())
                .param("activity", place.activity().toString())
                .query((row, i) -> new Filed(
                        row.getInt("version"),
                        String.join(
                                "|",
                                row.getString("supplement"),
                                row.getString("comment"),
                                row.getString("content"),
                                row.getString("summary"),
                                row.getObject("sent_at", OffsetDateTime.class)
                                        .toInstant()
                                        .toString(),
                                row.getString("sent_by_name"))))
                .optional();
    }

    /** The whole pooled summary that was sealed with a version. */
    JsonNode summary(OverviewPlace place, int version) {
        return JSON.readTree(database.sql("""
                        select summary
                        from province_sent
                        where office = :office and activity = :activity and version = :version
                        """)
                .param("office", place.province().value())
                .param("activity", place.activity().toString())
                .param("version", version)
                .query(String.class)
                .single());
    }

    private static SealedOverview read(ResultSet row) throws SQLException {
        return new SealedOverview(
                row.getInt("version"),
                row.getInt("supplement"),
                row.getString("comment"),
                JSON.readValue(row.getString("content"), OverviewContent.class),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("sent_by_name"));
    }

    /** What the figures of a page are known by: another one, and something was filed meanwhile. */
    static String mark(OverviewContent content) {
        return Sha256.of(JSON.writeValueAsString(content.figures()));
    }
}
