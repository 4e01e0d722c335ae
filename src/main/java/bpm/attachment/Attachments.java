package bpm.attachment;

import bpm.org.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The photos and files that are kept (ไฟล์แนบ). */
@Component
class Attachments {

    /** Where a photo stands, for those who are about to change it. */
    record Place(OfficeCode office, Caption caption, boolean removed) {}

    private final JdbcClient database;

    Attachments(JdbcClient database) {
        this.database = database;
    }

    /** Keeps the photo behind those that its owner has. */
    long add(NewPhoto added, String sha256) {
        var photo = added.photo();
        return database.sql("""
                        insert into attachment_file (office, kind, owner, position, name, media_type, bytes,
                            width, height, sha256, content, thumbnail, added_at, added_by)
                        values (:office, 'photo', :owner,
                            (select coalesce(max(position), 0) + 1 from attachment_file where owner = :owner),
                            :name, 'image/jpeg', :bytes,
                            :width, :height, :sha256, :content, :thumbnail, :addedAt, :addedBy)
                        returning id
                        """)
                .param("office", added.office().value())
                .param("owner", added.owner())
                .param("name", added.name())
                .param("bytes", photo.jpeg().length)
                .param("width", photo.width())
                .param("height", photo.height())
                .param("sha256", sha256)
                .param("content", photo.jpeg())
                .param("thumbnail", photo.thumbnail())
                .param("addedAt", added.addedAt().atOffset(ZoneOffset.UTC))
                .param("addedBy", added.addedBy())
                .query(Long.class)
                .single();
    }

    /** The photos of these owners that are not removed, each owner's in their order. */
    List<PhotoLine> photosOf(Collection<String> owners) {
        return database.sql("""
                        select id, owner, caption, name, width, height, bytes,
                            row_number() over (partition by owner order by position, id) as place
                        from attachment_file
                        where owner = any(:owners) and kind = 'photo' and removed_at is null
                        order by owner, place
                        """)
                .param("owners", owners.toArray(String[]::new))
                .query((row, i) -> line(row))
                .list();
    }

    /** These photos in this order, the removed ones too. */
    List<PhotoLine> photos(List<Long> ids) {
        return database.sql("""
                        select file.id, owner, caption, name, width, height, bytes, place
                        from unnest(:ids) with ordinality as wanted (id, place)
                        join attachment_file file on file.id = wanted.id
                        where kind = 'photo'
                        order by place
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, i) -> line(row))
                .list();
    }

    private static PhotoLine line(ResultSet row) throws SQLException {
        return new PhotoLine(
                row.getLong("id"),
                row.getString("owner"),
                row.getInt("place"),
                row.getString("caption"),
                row.getString("name"),
                row.getInt("width"),
                row.getInt("height"),
                row.getLong("bytes"));
    }

    /** Where the owner's photo stands, held until the transaction ends. */
    Optional<Place> hold(String owner, long id) {
        return database.sql("""
                        select office, caption, removed_at is not null as removed,
                            coalesce(captioned_by, added_by, 0) as captioned_by, captioned_by_name,
                            coalesce(captioned_at, added_at) as captioned_at
                        from attachment_file
                        where id = :id and owner = :owner and kind = 'photo'
                        for update
                        """)
                .param("id", id)
                .param("owner", owner)
                .query((row, i) -> new Place(
                        new OfficeCode(row.getString("office")),
                        new Caption(
                                row.getString("caption"),
                                row.getLong("captioned_by"),
                                row.getString("captioned_by_name"),
                                row.getObject("captioned_at", OffsetDateTime.class)
                                        .toInstant()),
                        row.getBoolean("removed")))
                .optional();
    }

    void caption(long id, Caption caption) {
        database.sql("""
                        update attachment_file
                        set caption = :caption, captioned_by = :by,
                            captioned_by_name = :byName, captioned_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("caption", caption.text())
                .param("by", caption.by())
                .param("byName", caption.byName())
                .param("at", caption.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Numbers the photos in the order of the ids. */
    void order(List<Long> ids) {
        database.sql("""
                        update attachment_file file
                        set position = wanted.place
                        from unnest(:ids) with ordinality as wanted (id, place)
                        where file.id = wanted.id
                        """).param("ids", ids.toArray(Long[]::new)).update();
    }

    void remove(long id, Instant at) {
        database.sql("update attachment_file set removed_at = :at where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void restore(long id) {
        database.sql("update attachment_file set removed_at = null where id = :id")
                .param("id", id)
                .update();
    }

    Optional<PhotoFile> content(long id) {
        return file("""
                select sha256 as tag, content as jpeg
                from attachment_file
                where id = :id and kind = 'photo'
                """, id);
    }

    Optional<PhotoFile> thumbnail(long id) {
        return file("""
                select sha256 || '-small' as tag, thumbnail as jpeg
                from attachment_file
                where id = :id and kind = 'photo'
                """, id);
    }

    private Optional<PhotoFile> file(String sql, long id) {
        return database.sql(sql)
                .param("id", id)
                .query((row, i) -> new PhotoFile(row.getString("tag"), row.getBytes("jpeg")))
                .optional();
    }
}
