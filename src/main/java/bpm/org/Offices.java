package bpm.org;

import bpm.shared.Problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** All offices (หน่วยงาน), kept in memory: they change rarely, and every page asks for their names. */
@Component
public class Offices {

    private static final Logger LOG = LoggerFactory.getLogger(Offices.class);
    private static final long FRESH = Duration.ofMinutes(1).toNanos();

    private final JdbcClient database;
    private final Clock clock;
    private final AtomicLong readAt = new AtomicLong(System.nanoTime());
    private volatile @Nullable OfficeTree tree;

    Offices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The office, also a closed one: old reports still name it. */
    public Office get(OfficeCode code) {
        return find(code).orElseThrow(Problem::notFound);
    }

    /** The office, if there is or was one of that code. */
    public Optional<Office> find(OfficeCode code) {
        return tree().find(code);
    }

    /** The provinces of the department in Thai order, or the districts of a province by code. */
    public List<Office> children(OfficeCode code) {
        return tree().children(code);
    }

    /** The office and all below it, by code. */
    public List<Office> under(OfficeCode code) {
        return tree().under(code);
    }

    /** The office and all below it, each province with its districts, to be chosen from. */
    public Map<Office, List<Office>> groups(OfficeCode code) {
        var groups = new LinkedHashMap<Office, List<Office>>();
        var top = get(code);
        groups.put(top, code.isDepartment() ? List.of(top) : under(code));
        if (code.isDepartment()) {
            provinces().forEach(province -> groups.put(province, under(province.code())));
        }
        return groups;
    }

    /** All provinces in Thai order. */
    public List<Office> provinces() {
        return tree().provinces();
    }

    /** Offices whose title or code contains the text as people type it, in Thai order. */
    public List<Office> search(String text) {
        return tree().search(text);
    }

    /** Reads all offices again. */
    void reload() {
        tree = read();
        readAt.set(System.nanoTime());
    }

    boolean areNone() {
        return database.sql("select not exists (select from org_office)")
                .query(Boolean.class)
                .single();
    }

    /** The department's own office, which no area stands behind. */
    void save(Office department) {
        database.sql("""
                        insert into org_office (code, name_th, name_en, search_key)
                        values (:code, :nameTh, :nameEn, :searchKey)
                        on conflict (code) do update set
                            name_th = excluded.name_th,
                            name_en = excluded.name_en,
                            search_key = excluded.search_key
                        """)
                .param("code", department.code().value())
                .param("nameTh", department.nameTh())
                .param("nameEn", department.nameEn())
                .param("searchKey", department.searchKey())
                .update();
    }

    /** Provinces and districts have the names that their areas bear on that day. Bangkok has no offices. */
    void followAreas(LocalDate today) {
        database.sql("""
                        insert into org_office as office
                            (code, name_th, name_en, search_key, valid_from, valid_to)
                        select distinct on (code) code, name_th, name_en, search_key, valid_from, valid_to
                        from org_area
                        where level in ('province', 'district')
                          and code not like '10%'
                          and valid_from <= :today
                        order by code, valid_from desc
                        on conflict (code) do update set
                            name_th = excluded.name_th,
                            name_en = excluded.name_en,
                            search_key = excluded.search_key,
                            valid_to = excluded.valid_to
                        where (office.name_th, office.name_en, office.valid_to)
                            is distinct from (excluded.name_th, excluded.name_en, excluded.valid_to)
                        """).param("today", today).update();
    }

    /** Another node may have imported: what is older than a minute is read anew, and nobody waits for it. */
    private OfficeTree tree() {
        var known = tree;
        if (known == null || known.isEmpty()) {
            known = read();
            tree = known;
        }
        long last = readAt.get();
        long now = System.nanoTime();
        if (now - last > FRESH && readAt.compareAndSet(last, now)) {
            Thread.startVirtualThread(this::reloadQuietly);
        }
        return known;
    }

    private void reloadQuietly() {
        try {
            reload();
        } catch (DataAccessException e) {
            LOG.warn("the offices could not be read again; those of a minute ago stand", e);
        }
    }

    private OfficeTree read() {
        var today = LocalDate.now(clock);
        var rows =
                database.sql("""
                        select code, name_th, name_en, valid_to is null or valid_to > :today as open
                        from org_office
                        order by code
                        """).param("today", today).query(Offices::standing).list();
        return new OfficeTree(
                rows.stream().filter(Standing::open).map(Standing::office).toList(),
                rows.stream().filter(row -> !row.open()).map(Standing::office).toList());
    }

    /** An office, and whether it still exists. */
    private record Standing(Office office, boolean open) {}

    private static Standing standing(ResultSet row, int number) throws SQLException {
        var office = new Office(
                new OfficeCode(row.getString("code")),
                row.getString("name_th"),
                row.getString("name_en"));
        return new Standing(office, row.getBoolean("open"));
    }
}
