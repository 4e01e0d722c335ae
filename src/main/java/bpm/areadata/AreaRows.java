package bpm.areadata;

import bpm.access.Actor;
import bpm.areadata.AreaQuery.Only;
import bpm.form.Answers;
import bpm.shared.ThaiText;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The rows of area data, in the scope of the transaction. A removed one stays behind its mark. */
@Component
public class AreaRows {

    private static final String LISTED =
            "id, version, form, updated_at, updated_by_name, " + RowColumns.CONTENT;
    private static final String DOUBLED = """
            exists (
                select from areadata_row other
                where other.office = r.office and other.activity = r.activity
                    and other.same_key = r.same_key and other.id <> r.id
                    and other.removed_at is null)
            """;
    private static final String CHOSEN = "select " + LISTED + ",\n" + DOUBLED + "as doubled\nfrom ";
    private static final String OF_PLACE = """
            areadata_row r
            where office = :office and activity = :activity
            """;
    private static final String FOUND = CHOSEN + OF_PLACE;

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;

    AreaRows(JdbcClient database, NamedParameterJdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** A page of rows, by village; which of them repeat another is asked of these rows only. */
    public List<AreaRow> page(AreaPlace place, AreaQuery query) {
        var page = "(select office, activity, same_key, " + LISTED + "\nfrom " + OF_PLACE
                + wanted(query) + "order by area, id\nlimit :size offset :offset) as r\n";
        return database.sql(CHOSEN + page + "order by area, id")
                .paramSource(at(place)
                        .addValue("key", query.key())
                        .addValue("size", query.size())
                        .addValue("offset", query.offset()))
                .query((row, i) -> row(row))
                .list();
    }

    /** How many rows the query has over all pages. */
    public long count(AreaPlace place, AreaQuery query) {
        return database.sql("""
                        select count(*)
                        from areadata_row r
                        where office = :office and activity = :activity
                        """ + wanted(query))
                .paramSource(at(place).addValue("key", query.key()))
                .query(Long.class)
                .single();
    }

    private static String wanted(AreaQuery query) {
        return (query.only() == Only.REMOVED
                        ? "  and removed_at is not null\n"
                        : "  and removed_at is null\n")
                + (query.only() == Only.DOUBLED ? "  and " + DOUBLED : "")
                + (query.key().isEmpty() ? "" : "  and position(:key in search_key) > 0\n");
    }

    /** Each row in turn, by village, without holding all of them at once. */
    public void each(AreaPlace place, Consumer<AreaRow> use) {
        try (var rows = database
                .sql(FOUND + "  and removed_at is null\norder by area, id")
                .withFetchSize(1000)
                .paramSource(at(place))
                .query((row, i) -> row(row))
                .stream()) {
            rows.forEach(use);
        }
    }

    /** Rows that were written to another version of the form, in turn, as long as {@code more} are wanted. */
    public void notOf(AreaPlace place, int form, Predicate<AreaRow> more) {
        try (var rows = database
                .sql(FOUND + "  and removed_at is null and form <> :form\norder by area, id")
                .withFetchSize(200)
                .paramSource(at(place).addValue("form", form))
                .query((row, i) -> row(row))
                .stream()) {
            rows.takeWhile(more).forEach(row -> {});
        }
    }

    /** Which of these keys rows already have. */
    public Set<String> kept(AreaPlace place, List<String> same) {
        return database.sql("""
                        select distinct same_key
                        from areadata_row
                        where office = :office and activity = :activity and removed_at is null
                            and same_key = any(:same)
                        """)
                .paramSource(at(place).addValue("same", same.toArray(String[]::new)))
                .query(String.class)
                .set();
    }

    public Optional<AreaRow> find(AreaPlace place, long id) {
        return database.sql(FOUND + "  and id = :id")
                .paramSource(at(place).addValue("id", id))
                .query((row, i) -> row(row))
                .optional();
    }

    /** Adds rows in their order. */
    public void add(AreaPlace place, WritingArea.Now now, List<Answers> rows) {
        batches.batchUpdate(
                RowColumns.ADDED,
                rows.stream()
                        .map(row -> written(place, row, now))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** Adds a row; its id. */
    public long addOne(AreaPlace place, WritingArea.Now now, Answers row) {
        return database.sql(RowColumns.ADDED + "returning id")
                .paramSource(written(place, row, now))
                .query(Long.class)
                .single();
    }

    /** Gives a row that was just added its photo. */
    public void photo(AreaPlace place, long id, long photo) {
        database.sql("""
                        update areadata_row
                        set photo = :photo
                        where office = :office and activity = :activity and id = :id
                        """)
                .paramSource(at(place).addValue("id", id).addValue("photo", photo))
                .update();
    }

    /** What becomes of a row that was seen. */
    public record Change(AreaRow seen, Answers row) {}

    /** Changes rows that still are the versions seen; whether all of them were. */
    public boolean change(AreaPlace place, List<Change> changes, WritingArea.Now now) {
        int[] changed = batches.batchUpdate(
                RowColumns.CHANGED,
                changes.stream()
                        .map(one -> written(place, one.row(), now)
                                .addValue("id", one.seen().id())
                                .addValue("seen", one.seen().version())
                                .addValue("counted", counted(now))
                                .addValue("photo", one.seen().photo().orElse(null), Types.BIGINT))
                        .toArray(MapSqlParameterSource[]::new));
        return Arrays.stream(changed).allMatch(rows -> rows == 1);
    }

    /** Whether the columns of now ask a quantity; else it stays with its unit. */
    private static boolean counted(WritingArea.Now now) {
        return now.columns().field(AreaColumns.QUANTITY).isPresent();
    }

    /** Puts the mark of removal on rows, or takes it off; how many it changed. */
    public int mark(AreaPlace place, List<Long> ids, boolean removed, Stamp stamp) {
        return ids.isEmpty()
                ? 0
                : database.sql("""
                update areadata_row
                set removed_at = case when :removed then :now::timestamptz end, version = version + 1,
                    updated_at = :now, updated_by = :actor, updated_by_name = :actorName
                where office = :office and activity = :activity and id = any(:ids)
                    and (removed_at is null) = :removed
                """)
                        .paramSource(stamp.onto(at(place))
                                .addValue("ids", ids.toArray(Long[]::new))
                                .addValue("removed", removed))
                        .update();
    }

    private static MapSqlParameterSource written(
            AreaPlace place, Answers row, WritingArea.Now now) {
        return now.stamp()
                .onto(RowColumns.of(row))
                .addValue("office", place.office().value())
                .addValue("activity", place.activity().toString())
                .addValue("year", place.activity().year().number())
                .addValue("words", ThaiText.searchKey(RowColumns.words(row)))
                .addValue("unit", AreaColumns.unit(now.columns(), row))
                .addValue("form", now.form());
    }

    public static MapSqlParameterSource at(AreaPlace place) {
        return new MapSqlParameterSource()
                .addValue("office", place.office().value())
                .addValue("activity", place.activity().toString());
    }

    private static AreaRow row(ResultSet row) throws SQLException {
        return new AreaRow(
                row.getLong("id"),
                row.getInt("version"),
                row.getInt("form"),
                RowColumns.answers(row),
                RowColumns.photo(row),
                row.getBoolean("doubled"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getString("updated_by_name"));
    }

    /** Who writes, and when. */
    public record Stamp(Actor actor, Instant at) {

        MapSqlParameterSource onto(MapSqlParameterSource values) {
            return values.addValue("now", at.atOffset(ZoneOffset.UTC))
                    .addValue("actor", actor.id())
                    .addValue("actorName", actor.fullName());
        }
    }
}
