package bpm.document.pack;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The packs that were asked for, and their pieces, in the scope of the transaction. */
@Component
class Packs {

    private final JdbcClient database;

    Packs(JdbcClient database) {
        this.database = database;
    }

    long add(Actor actor, OfficeCode office, FiscalYear year, Words words, Instant at) {
        return database.sql("""
                        insert into document_pack (office, year, person, english, thai_digits,
                            state, asked_at)
                        values (:office, :year, :person, :english, :thaiDigits, 'WAITING', :at)
                        returning id
                        """)
                .param("office", office.value())
                .param("year", year.number())
                .param("person", actor.id())
                .param("english", words.english())
                .param("thaiDigits", words.thaiDigits())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** One just like it that the same person asked for and that is not made yet. */
    Optional<Long> underWay(Actor actor, OfficeCode office, FiscalYear year, Words words) {
        return database.sql("""
                        select id
                        from document_pack
                        where person = :person
                          and office = :office
                          and year = :year
                          and english = :english
                          and thai_digits = :thaiDigits
                          and state in ('WAITING', 'PACKING')
                        order by id
                        limit 1
                        """)
                .param("person", actor.id())
                .param("office", office.value())
                .param("year", year.number())
                .param("english", words.english())
                .param("thaiDigits", words.thaiDigits())
                .query(Long.class)
                .optional();
    }

    /** Those that a person asked for, latest first. */
    List<Pack> of(Actor actor) {
        return database.sql("""
                        select id, office, year, person, english, thai_digits, state, done, whole, bytes,
                            asked_at, ended_at
                        from document_pack
                        where person = :person and state <> 'GONE'
                        order by asked_at desc, id desc
                        limit 50
                        """)
                .param("person", actor.id())
                .query((row, i) -> pack(row))
                .list();
    }

    Optional<Pack> find(long id) {
        return database.sql("""
                        select id, office, year, person, english, thai_digits, state, done, whole, bytes,
                            asked_at, ended_at
                        from document_pack
                        where id = :id
                        """).param("id", id).query((row, i) -> pack(row)).optional();
    }

    void moved(long id, Pack.State state, int done, int whole) {
        database.sql("""
                        update document_pack
                        set state = :state, done = :done, whole = :whole
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("done", done)
                .param("whole", whole)
                .update();
    }

    void ended(long id, Pack.State state, long bytes, Instant at) {
        database.sql("""
                        update document_pack
                        set state = :state, bytes = :bytes, ended_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("bytes", bytes)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void keep(long id, int number, byte[] content) {
        database.sql("""
                        insert into document_piece (pack, number, content)
                        values (:id, :number, :content)
                        """)
                .param("id", id)
                .param("number", number)
                .param("content", content)
                .update();
    }

    /** One piece; empty behind the last. */
    Optional<byte[]> piece(long id, int number) {
        return database.sql("""
                        select content
                        from document_piece
                        where pack = :id and number = :number
                        """)
                .param("id", id)
                .param("number", number)
                .query(byte[].class)
                .optional();
    }

    void throwAway(long id) {
        database.sql("delete from document_piece where pack = :id")
                .param("id", id)
                .update();
    }

    /** Those that ended before a moment and still lie here. */
    List<Long> endedBefore(Instant moment) {
        return database.sql("""
                        select id
                        from document_pack
                        where ended_at < :moment and state <> 'GONE'
                        order by id
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list();
    }

    private static Pack pack(ResultSet row) throws SQLException {
        return new Pack(
                row.getLong("id"),
                new OfficeCode(row.getString("office")),
                new FiscalYear(row.getInt("year")),
                row.getLong("person"),
                new Words(row.getBoolean("english"), row.getBoolean("thai_digits")),
                Pack.State.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("whole"),
                row.getLong("bytes"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
