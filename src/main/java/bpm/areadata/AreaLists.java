package bpm.areadata;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

/** The lists of area data as wholes and their sums by tambon, in the scope of the transaction. */
@Component
public class AreaLists {

    private final JdbcClient database;

    AreaLists(JdbcClient database) {
        this.database = database;
    }

    public AreaList of(AreaPlace place) {
        return database.sql("""
                        select version, updated_at, updated_by, updated_by_name
                        from areadata_list
                        where office = :office and activity = :activity
                        """)
                .paramSource(AreaRows.at(place))
                .query((row, i) -> new AreaList(
                        row.getInt("version"),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                        row.getLong("updated_by"),
                        row.getString("updated_by_name")))
                .optional()
                .orElse(AreaList.NONE);
    }

    /** The sums as they are kept, by tambon. */
    public List<Tally> tallies(AreaPlace place) {
        return Tally.byTambon(database.sql("""
                        select tambon, unit, rows, quantity, beneficiaries, doubled
                        from areadata_tally
                        where office = :office and activity = :activity
                        order by tambon, unit
                        """)
                .paramSource(AreaRows.at(place))
                .query((row, i) -> tally(row))
                .list());
    }

    /** After rows of these areas changed: the next version of the list, and their tambons counted anew. */
    public void changed(AreaPlace place, Collection<String> areas, AreaRows.Stamp stamp) {
        database.sql("""
                        insert into areadata_list as list
                            (office, activity, year, updated_at, updated_by, updated_by_name)
                        values (:office, :activity, :year, :now, :actor, :actorName)
                        on conflict (office, activity) do update
                        set version = list.version + 1, updated_at = excluded.updated_at,
                            updated_by = excluded.updated_by, updated_by_name = excluded.updated_by_name
                        """)
                .paramSource(stamp.onto(AreaRows.at(place))
                        .addValue("year", place.activity().year().number()))
                .update();
        var tambons =
                areas.stream().map(area -> area.substring(0, 6)).distinct().toArray(String[]::new);
        var touched = AreaRows.at(place).addValue("tambons", tambons);
        database.sql("""
                        delete from areadata_tally
                        where office = :office and activity = :activity and tambon = any(:tambons)
                        """).paramSource(touched).update();
        database.sql("""
                        insert into areadata_tally
                            (office, activity, tambon, unit, rows, quantity, beneficiaries, doubled)
                        select :office, :activity, tambon, unit, count(*), coalesce(sum(quantity), 0),
                            coalesce(sum(beneficiaries), 0), count(*) filter (where nth > 1)
                        from (
                            select left(area, 6) as tambon, unit, quantity, beneficiaries,
                                row_number() over (partition by same_key order by id) as nth
                            from areadata_row
                            where office = :office and activity = :activity and removed_at is null
                                and left(area, 6) = any(:tambons)) as rows
                        group by tambon, unit
                        """).paramSource(touched).update();
    }

    public static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getString("tambon"),
                row.getLong("rows"),
                Quantities.of(row.getString("unit"), row.getBigDecimal("quantity")),
                row.getLong("beneficiaries"),
                row.getLong("doubled"));
    }
}
