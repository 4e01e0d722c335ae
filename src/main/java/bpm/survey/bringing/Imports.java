package bpm.survey.bringing;

import bpm.access.Actor;
import bpm.shared.Problem;
import bpm.survey.bringing.BroughtFile.Undone;
import bpm.survey.round.Round;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The imports of rounds, and which of their rows stand; in the caller's transaction. */
@Component
class Imports {

    private final JdbcClient database;
    private final Clock clock;

    Imports(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long add(Actor actor, Round round, String fileName, int rows) {
        return database.sql("""
                        insert into survey_import (round, office, file_name, rows, made_at, made_by_name)
                        values (:round, :office, :name, :rows, :now, :by)
                        returning id
                        """)
                .param("round", round.id())
                .param("office", round.office().value())
                .param("name", fileName)
                .param("rows", rows)
                .param("now", now())
                .param("by", actor.fullName())
                .query(Long.class)
                .single();
    }

    /** The newest first. */
    List<BroughtFile> of(long round) {
        return database.sql("""
                        select id, file_name, rows, made_at, made_by_name, undone_at, undone_by_name
                        from survey_import
                        where round = :round
                        order by id desc
                        """)
                .param("round", round)
                .query((row, i) -> file(row))
                .list();
    }

    /** Marks an import as undone, once. */
    BroughtFile undo(Actor actor, long round, long id) {
        var file = of(round).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(Problem::notFound);
        int undone = database.sql("""
                        update survey_import
                        set undone_at = :now, undone_by_name = :by
                        where id = :id
                          and undone_at is null
                        """)
                .param("now", now())
                .param("by", actor.fullName())
                .param("id", id)
                .update();
        if (undone == 0) {
            throw Problem.conflict("การนำเข้านี้ยกเลิกไปแล้ว");
        }
        return file;
    }

    /** Which of these ids the round knows: true where the answer counts, false where it was taken out. */
    Map<UUID, Boolean> known(long round, Collection<UUID> ids) {
        var known = new HashMap<UUID, Boolean>();
        database.sql("""
                        select id, removed_at is null as counts
                        from survey_response
                        where round = :round
                          and id = any(:ids::uuid[])
                        order by id
                        """)
                .param("round", round)
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query((ResultSet row) -> {
                    known.put(row.getObject("id", UUID.class), row.getBoolean("counts"));
                });
        return known;
    }

    private static BroughtFile file(ResultSet row) throws SQLException {
        var undone = Optional.ofNullable(row.getObject("undone_at", OffsetDateTime.class));
        var by = row.getString("undone_by_name");
        return new BroughtFile(
                row.getLong("id"),
                row.getString("file_name"),
                row.getInt("rows"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by_name"),
                undone.map(at -> new Undone(at.toInstant(), by)));
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }
}
