package bpm.document.letter;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.ThaiText;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** The letters of all offices (หนังสือของทุกหน่วยงาน), each in the scope of the caller's transaction. */
@Component
class Letters {

    private static final String FOUND = """
            select id, office, activity, kind, urgency, day, origin, phone, number, subject, salutation,
                recipient, reference, body, closing, signatory, position, sender, version, changed_at,
                changed_by_name
            from document_letter
            """;

    private final JdbcClient database;
    private final Clock clock;

    Letters(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A letter that is not removed; else, or out of scope, it is not found. */
    Letter get(long id) {
        return find(id, "where id = :id and removed_at is null").orElseThrow(Problem::notFound);
    }

    /** As {@link #get}, of one that is removed. */
    Optional<Letter> removed(long id) {
        return find(id, "where id = :id and removed_at is not null");
    }

    private Optional<Letter> find(long id, String where) {
        return database.sql(FOUND + where)
                .param("id", id)
                .query((row, i) -> letter(row))
                .optional();
    }

    /** The one of that kind which the office wrote last, from which the next takes what stays the same. */
    Optional<Letter> last(OfficeCode office, LetterKind kind) {
        return database.sql(FOUND + """
                        where office = :office
                          and kind = :kind
                          and removed_at is null
                        order by id desc
                        limit 1
                        """)
                .param("office", office.value())
                .param("kind", kind.name())
                .query((row, i) -> letter(row))
                .optional();
    }

    /** The numbers of the letters that bear a day of a year; one without a day counts when it was changed. */
    List<Long> of(OfficeCode office, FiscalYear year) {
        return database.sql("""
                        select id
                        from document_letter
                        where office = :office
                          and removed_at is null
                          and coalesce(day, (changed_at at time zone 'Asia/Bangkok')::date)
                              between :first and :last
                        order by id
                        """)
                .param("office", office.value())
                .param("first", year.first())
                .param("last", year.last())
                .query(Long.class)
                .list();
    }

    /** The numbers of an office's letters about an activity. */
    List<Long> of(OfficeCode office, ActivityKey activity) {
        return database.sql("""
                        select id
                        from document_letter
                        where office = :office
                          and activity = :activity
                          and removed_at is null
                        order by id
                        """)
                .param("office", office.value())
                .param("activity", activity.toString())
                .query(Long.class)
                .list();
    }

    long add(Actor actor, Optional<String> activity, LetterText text) {
        long id = database.sql("""
                        insert into document_letter (office, activity, kind, urgency, day, origin, phone,
                            number, subject, salutation, recipient, reference, body, closing,
                            signatory, position, sender, search, changed_at, changed_by, changed_by_name)
                        values (:office, :activity, :kind, :urgency, :day, :origin, :phone,
                            :number, :subject, :salutation, :recipient, :reference, :body, :closing,
                            :signatory, :position, :sender, :search, :now, :by, :byName)
                        returning id
                        """)
                .paramSource(said(actor, text)
                        .addValue("office", actor.office().value())
                        .addValue("activity", activity.orElse(null), Types.VARCHAR))
                .query(Long.class)
                .single();
        enclose(id, text.enclosures());
        return id;
    }

    /** Writes the next version; false where the letter changed since the writer looked. */
    boolean change(Actor actor, Letter letter, int seen, LetterText text) {
        int changed = database.sql("""
                        update document_letter
                        set urgency = :urgency, day = :day, origin = :origin, phone = :phone,
                            number = :number, subject = :subject, salutation = :salutation,
                            recipient = :recipient, reference = :reference, body = :body, closing = :closing,
                            signatory = :signatory, position = :position, sender = :sender,
                            search = :search, version = version + 1, changed_at = :now, changed_by = :by,
                            changed_by_name = :byName
                        where id = :id
                          and version = :seen
                          and removed_at is null
                        """)
                .paramSource(said(actor, text).addValue("id", letter.id()).addValue("seen", seen))
                .update();
        if (changed == 1) {
            database.sql("delete from document_letter_enclosure where letter = :letter")
                    .param("letter", letter.id())
                    .update();
            enclose(letter.id(), text.enclosures());
        }
        return changed == 1;
    }

    void mark(Letter letter, boolean removed) {
        database.sql("update document_letter set removed_at = :at where id = :id")
                .param("at", removed ? now() : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", letter.id())
                .update();
    }

    private MapSqlParameterSource said(Actor actor, LetterText text) {
        var row = new MapSqlParameterSource()
                .addValue("kind", text.kind().name())
                .addValue("urgency", text.urgency().name())
                .addValue("day", text.day().orElse(null), Types.DATE)
                .addValue("search", search(text))
                .addValue("now", now())
                .addValue("by", actor.id())
                .addValue("byName", actor.fullName());
        for (var field : LetterField.values()) {
            row.addValue(field.key(), text.of(field));
        }
        return row;
    }

    private static String search(LetterText text) {
        return ThaiText.searchKey(text.of(LetterField.NUMBER) + "|" + text.of(LetterField.SUBJECT)
                + "|" + text.of(LetterField.RECIPIENT));
    }

    private void enclose(long letter, List<Enclosure> enclosures) {
        for (int i = 0; i < enclosures.size(); i++) {
            var one = enclosures.get(i);
            database.sql("""
                            insert into document_letter_enclosure (letter, place, title, count, unit, address)
                            values (:letter, :place, :title, :count, :unit, :address)
                            """)
                    .param("letter", letter)
                    .param("place", i + 1)
                    .param("title", one.title())
                    .param("count", one.count().orElse(null), Types.INTEGER)
                    .param("unit", one.unit())
                    .param("address", one.address())
                    .update();
        }
    }

    private List<Enclosure> enclosures(long letter) {
        return database.sql("""
                        select title, count, unit, address
                        from document_letter_enclosure
                        where letter = :letter
                        order by place
                        """)
                .param("letter", letter)
                .query((row, i) -> new Enclosure(
                        row.getString("title"),
                        Optional.ofNullable(row.getObject("count", Integer.class)),
                        row.getString("unit"),
                        row.getString("address")))
                .list();
    }

    private Letter letter(ResultSet row) throws SQLException {
        var texts = new EnumMap<LetterField, String>(LetterField.class);
        for (var field : LetterField.values()) {
            texts.put(field, row.getString(field.key()));
        }
        var text = new LetterText(
                LetterKind.valueOf(row.getString("kind")),
                Urgency.valueOf(row.getString("urgency")),
                Optional.ofNullable(row.getObject("day", LocalDate.class)),
                texts,
                enclosures(row.getLong("id")));
        return new Letter(
                row.getLong("id"),
                new OfficeCode(row.getString("office")),
                Optional.ofNullable(row.getString("activity")),
                text,
                row.getInt("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by_name"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
