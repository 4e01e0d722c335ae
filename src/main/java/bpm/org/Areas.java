package bpm.org;

import bpm.shared.ThaiText;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The areas (พื้นที่) and all names that they have borne, each asked for as of a day. */
@Component
public class Areas {

    private static final int MOST_FOUND = 100;

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;

    Areas(JdbcClient database, NamedParameterJdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** The area as it was on a day. */
    public Optional<Area> find(String code, LocalDate on) {
        return database.sql("""
                        select code, level, parent, name_th, name_en, valid_from, valid_to, replaced_by
                        from org_area
                        where code = :code
                          and valid_from <= :on
                          and (valid_to is null or valid_to > :on)
                        """)
                .param("code", code)
                .param("on", on)
                .query(Areas::area)
                .optional();
    }

    /** Those of the areas that there were on a day, by their codes. */
    public Map<String, Area> find(Collection<String> codes, LocalDate on) {
        return database
                .sql("""
                        select code, level, parent, name_th, name_en, valid_from, valid_to, replaced_by
                        from org_area
                        where code = any(:codes)
                          and valid_from <= :on
                          and (valid_to is null or valid_to > :on)
                        order by code
                        """)
                .param("codes", codes.toArray(String[]::new))
                .param("on", on)
                .query(Areas::area)
                .list()
                .stream()
                .collect(Collectors.toMap(Area::code, Function.identity()));
    }

    /** The area and all below it, communities by their parent; larger ones first, then in Thai order. */
    public List<Area> under(String prefix, LocalDate on) {
        return database.sql("""
                        select code, level, parent, name_th, name_en, valid_from, valid_to, replaced_by
                        from org_area
                        where (code like :pattern or parent like :pattern)
                          and valid_from <= :on
                          and (valid_to is null or valid_to > :on)
                        order by length(code), name_th collate "th-x-icu", code
                        """)
                .param("pattern", beginning(prefix))
                .param("on", on)
                .query(Areas::area)
                .list();
    }

    /** At most a hundred areas below that code whose names or code contain the text, in Thai order. */
    public List<Area> search(String text, String prefix, LocalDate on) {
        return database.sql("""
                        select code, level, parent, name_th, name_en, valid_from, valid_to, replaced_by
                        from org_area
                        where (code like :pattern or parent like :pattern)
                          and position(:key in search_key) > 0
                          and valid_from <= :on
                          and (valid_to is null or valid_to > :on)
                        order by name_th collate "th-x-icu", code
                        limit :most
                        """)
                .param("pattern", beginning(prefix))
                .param("key", ThaiText.searchKey(text))
                .param("on", on)
                .param("most", MOST_FOUND)
                .query(Areas::area)
                .list();
    }

    /** Until this transaction ends, nobody else changes areas. */
    void lock() {
        database.sql("lock table org_area in share row exclusive mode").update();
    }

    /** All that is known, by code, each code's names oldest first. */
    Map<String, List<Area>> histories() {
        return database.sql("""
                        select code, level, parent, name_th, name_en, valid_from, valid_to, replaced_by
                        from org_area
                        order by code, valid_from
                        """).query(Areas::area).list().stream()
                .collect(Collectors.groupingBy(Area::code));
    }

    void save(Collection<Area> areas) {
        batches.batchUpdate(
                """
                insert into org_area
                    (code, level, parent, name_th, name_en, search_key, valid_from, valid_to, replaced_by)
                values
                    (:code, :level, :parent, :nameTh, :nameEn, :searchKey, :validFrom, :validTo, :replacedBy)
                on conflict (code, valid_from) do update set
                    parent = excluded.parent,
                    name_th = excluded.name_th,
                    name_en = excluded.name_en,
                    search_key = excluded.search_key,
                    valid_to = excluded.valid_to,
                    replaced_by = excluded.replaced_by
                """, areas.stream().map(Areas::parameters).toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource parameters(Area area) {
        return new MapSqlParameterSource()
                .addValue("code", area.code())
                .addValue("level", area.level().key())
                .addValue("parent", area.parent())
                .addValue("nameTh", area.nameTh())
                .addValue("nameEn", area.nameEn())
                .addValue("searchKey", area.searchKey())
                .addValue("validFrom", area.validFrom())
                .addValue("validTo", area.validTo(), Types.DATE)
                .addValue("replacedBy", area.replacedBy(), Types.VARCHAR);
    }

    private static Area area(ResultSet row, int number) throws SQLException {
        return new Area(
                row.getString("code"),
                AreaLevel.valueOf(row.getString("level").toUpperCase(Locale.ROOT)),
                row.getString("parent"),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("replaced_by"));
    }

    private static String beginning(String prefix) {
        return prefix.replaceAll("\\D", "") + "%";
    }
}
