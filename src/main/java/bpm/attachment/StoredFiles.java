package bpm.attachment;

import bpm.access.Actor;
import bpm.org.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The attached files that are no photos, in the scope of the transaction. */
@Component
class StoredFiles {

    private final JdbcClient database;

    StoredFiles(JdbcClient database) {
        this.database = database;
    }

    /** Keeps the file behind those that its owner has; gives back its id. */
    long add(Actor actor, OfficeCode office, String owner, StoredFile file, Instant now) {
        return database.sql("""
                        insert into attachment_file (office, kind, owner, position, name, media_type, bytes,
                            sha256, content, added_at, added_by)
                        values (:office, 'file', :owner,
                            (select coalesce(max(position), 0) + 1 from attachment_file where owner = :owner),
                            :name, :mediaType, :bytes, :sha256, :content, :addedAt, :addedBy)
                        returning id
                        """)
                .param("office", office.value())
                .param("owner", owner)
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("bytes", file.content().length)
                .param("sha256", file.tag())
                .param("content", file.content())
                .param("addedAt", now.atOffset(ZoneOffset.UTC))
                .param("addedBy", actor.id())
                .query(Long.class)
                .single();
    }

    /** The owner's files that are not removed, in their order. */
    List<FileLine> of(String owner) {
        return database.sql("""
                        select id, owner, name, bytes
                        from attachment_file
                        where owner = :owner and kind = 'file' and removed_at is null
                        order by position, id
                        """)
                .param("owner", owner)
                .query((row, i) -> line(row))
                .list();
    }

    /** These files in this order, the removed ones too. */
    List<FileLine> kept(List<Long> ids) {
        return database.sql("""
                        select file.id, owner, name, bytes
                        from unnest(:ids) with ordinality as wanted (id, place)
                        join attachment_file file on file.id = wanted.id
                        where kind = 'file'
                        order by place
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, i) -> line(row))
                .list();
    }

    /** Marks the owner's file as removed; empty where there is none that is not yet. */
    Optional<OfficeCode> remove(String owner, long id, Instant now) {
        return database.sql("""
                        update attachment_file
                        set removed_at = :now
                        where id = :id and owner = :owner and kind = 'file' and removed_at is null
                        returning office
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("owner", owner)
                .query((row, i) -> new OfficeCode(row.getString("office")))
                .optional();
    }

    /** Takes the mark off the owner's file again; empty where it has none. */
    Optional<OfficeCode> restore(String owner, long id) {
        return database.sql("""
                        update attachment_file
                        set removed_at = null
                        where id = :id and owner = :owner and kind = 'file' and removed_at is not null
                        returning office
                        """)
                .param("id", id)
                .param("owner", owner)
                .query((row, i) -> new OfficeCode(row.getString("office")))
                .optional();
    }

    Optional<StoredFile> content(long id) {
        return database.sql("""
                        select name, media_type, sha256, content
                        from attachment_file
                        where id = :id and kind = 'file'
                        """)
                .param("id", id)
                .query((row, i) -> new StoredFile(
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getString("sha256"),
                        row.getBytes("content")))
                .optional();
    }

    private static FileLine line(ResultSet row) throws SQLException {
        return new FileLine(
                row.getLong("id"),
                row.getString("owner"),
                row.getString("name"),
                row.getLong("bytes"));
    }
}
