package bpm.areadata;

import bpm.form.Answers;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;

/** The versions that were sent, in the scope of the transaction; the program can only add to them. */
@Component
public class SentAreas {

    private final JdbcClient database;

    SentAreas(JdbcClient database) {
        this.database = database;
    }

    /** Seals all rows as they stand now, with their sums. */
    public void add(AreaPlace place, int version, int form, AreaRows.Stamp stamp) {
        var values =
                stamp.onto(AreaRows.at(place)).addValue("version", version).addValue("form", form);
        database.sql("""
                        insert into areadata_sent
                            (office, activity, version, form, rows, sent_at, sent_by, sent_by_name)
                        select :office, :activity, :version, :form, coalesce(sum(rows), 0),
                            :now, :actor, :actorName
                        from areadata_tally
                        where office = :office and activity = :activity
                        """).paramSource(values).update();
        database.sql("insert into areadata_sent_row (office, activity, version, id, "
                        + RowColumns.CONTENT
                        + ")\nselect office, activity, :version, id, " + RowColumns.CONTENT
                        + """

                        from areadata_row
                        where office = :office and activity = :activity and removed_at is null
                        """)
                .paramSource(values)
                .update();
        database.sql("""
                        insert into areadata_sent_tally
                            (office, activity, version, tambon, unit, rows, quantity, beneficiaries, doubled)
                        select office, activity, :version, tambon, unit, rows, quantity, beneficiaries,
                            doubled
                        from areadata_tally
                        where office = :office and activity = :activity
                        """).paramSource(values).update();
    }

    /** All versions, latest first. */
    public List<SentArea> of(AreaPlace place) {
        return database.sql("""
                        select version, form, rows, sent_at, sent_by_name
                        from areadata_sent
                        where office = :office and activity = :activity
                        order by version desc
                        """)
                .paramSource(AreaRows.at(place))
                .query((row, i) -> new SentArea(
                        row.getInt("version"),
                        row.getInt("form"),
                        row.getLong("rows"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getString("sent_by_name")))
                .list();
    }

    /** A page of the rows of a version, by village. */
    public List<AreaRow> page(AreaPlace place, SentArea sent, int page) {
        return database.sql("select id, " + RowColumns.CONTENT + """

                        from areadata_sent_row
                        where office = :office and activity = :activity and version = :version
                        order by area, id
                        limit :size offset :offset
                        """)
                .paramSource(AreaRows.at(place)
                        .addValue("version", sent.version())
                        .addValue("size", AreaQuery.SIZE)
                        .addValue("offset", (long) (page - 1) * AreaQuery.SIZE))
                .query((row, i) -> new AreaRow(
                        row.getLong("id"),
                        sent.version(),
                        sent.form(),
                        RowColumns.answers(row),
                        RowColumns.photo(row),
                        false,
                        sent.at(),
                        sent.by()))
                .list();
    }

    /** Each row of a version in turn. */
    public void each(AreaPlace place, SentArea sent, Consumer<Answers> use) {
        try (var rows = database
                .sql("select " + RowColumns.CONTENT + """

                        from areadata_sent_row
                        where office = :office and activity = :activity and version = :version
                        order by area, id
                        """)
                .withFetchSize(1000)
                .paramSource(AreaRows.at(place).addValue("version", sent.version()))
                .query((row, i) -> RowColumns.answers(row))
                .stream()) {
            rows.forEach(use);
        }
    }

    public List<Tally> tallies(AreaPlace place, int version) {
        return Tally.byTambon(database.sql("""
                        select tambon, unit, rows, quantity, beneficiaries, doubled
                        from areadata_sent_tally
                        where office = :office and activity = :activity and version = :version
                        order by tambon, unit
                        """)
                .paramSource(AreaRows.at(place).addValue("version", version))
                .query((row, i) -> AreaLists.tally(row))
                .list());
    }

    /** An office and the sums of one tambon in what it has sent last. */
    public record Sum(OfficeCode office, Tally tally) {}

    /** The sums of each office at and below this one, of what lies with its reviewer or is approved. */
    public List<Sum> below(ActivityKey activity, OfficeCode office) {
        return database.sql("""
                        select s.office, s.tambon, s.unit, s.rows, s.quantity, s.beneficiaries, s.doubled
                        from review_filing_v f
                        join areadata_sent_tally s on s.office = f.office and s.activity = f.activity
                            and s.version = f.version
                        where f.kind = 'AREA' and f.activity = :activity and f.year = :year
                            and f.office like :under and f.state in ('SUBMITTED', 'APPROVED')
                        order by s.office, s.tambon, s.unit
                        """)
                .param("activity", activity.toString())
                .param("year", activity.year().number())
                .param("under", office.scope() + "%")
                .query((row, i) ->
                        new Sum(new OfficeCode(row.getString("office")), AreaLists.tally(row)))
                .list();
    }
}
