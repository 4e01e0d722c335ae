package bpm.ops.copy;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** The tables of an empty database (โครงสร้างตาราง): as they were at the copy, then as they are now. */
public final class Tables {

    private final DataSource owner;

    public Tables(DataSource owner) {
        this.owner = owner;
    }

    /** Refuses a database that somebody put anything into; one that was only migrated holds nothing yet. */
    void refuseUnlessEmpty() throws SQLException {
        try (var connection = owner.getConnection()) {
            var catalogue = new Catalogue(connection);
            var found = catalogue.one("""
                    select coalesce(string_agg(relname, ', ' order by relname), '')
                    from (select relname from pg_class c
                        where relnamespace = current_schema()::regnamespace
                            and relkind in ('r', 'p', 'v', 'm', 'f', 'S')
                            and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
                        order by relname limit 3) as found
                    """);
            if (!found.isEmpty() && !isOnlyMigrated(catalogue)) {
                var where = connection.getMetaData().getURL().replaceFirst("\\?.*", "");
                throw new CopyTrouble(
                        "ฐานข้อมูลนี้มีข้อมูลอยู่แล้ว (" + where + ": " + found
                                + ", …) กู้คืนได้เฉพาะลงฐานข้อมูลว่าง กรุณาเลือกโฟลเดอร์ใหม่ด้วย BPM_DATA"
                                + " หรือฐานข้อมูลใหม่ด้วย BPM_DATABASE_URL",
                        "This database is not empty (" + where + ": " + found
                                + ", …). A copy is put back only into an empty one: choose a new folder"
                                + " with BPM_DATA, or a new database with BPM_DATABASE_URL.");
            }
        }
    }

    private static boolean isOnlyMigrated(Catalogue catalogue) throws SQLException {
        if (catalogue.schema().isEmpty()) {
            return false;
        }
        for (var table : new String[] {"access_person", "trail_entry", "org_office"}) {
            if (catalogue.exists(table) && !isEmpty(catalogue, table)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEmpty(Catalogue catalogue, String table) throws SQLException {
        return catalogue
                .one("select (not exists (select from " + table + "))::text")
                .equals("true");
    }

    /** Whether a database of that version is as this program wants it. */
    public boolean areCurrent(String schema) {
        return MigrationVersion.fromVersion(schema).compareTo(newest()) == 0;
    }

    private MigrationVersion newest() {
        var newest = MigrationVersion.EMPTY;
        for (var known : flyway("latest").info().all()) {
            if (known.getState() != MigrationState.FUTURE_SUCCESS
                    && known.getVersion() != null
                    && known.getVersion().compareTo(newest) > 0) {
                newest = known.getVersion();
            }
        }
        return newest;
    }

    /** Refuses a copy of tables that this program does not know yet. */
    void refuseNewer(Header header) {
        var newest = newest();
        if (MigrationVersion.fromVersion(header.schema()).compareTo(newest) > 0) {
            throw new CopyTrouble(
                    "สำเนานี้สร้างด้วย BPM รุ่นใหม่กว่า (" + header.program() + ", ตาราง "
                            + header.schema() + ") กรุณากู้คืนด้วยรุ่นนั้นหรือใหม่กว่า",
                    "This copy was made by a newer BPM (" + header.program() + ", tables "
                            + header.schema() + ", known here: " + newest
                            + "): put it back with that version or a newer one.");
        }
    }

    /** As they were at that version, which must be one that this program comes through. */
    void make(String schema) throws SQLException {
        flyway(schema).migrate();
        try (var connection = owner.getConnection()) {
            var made = new Catalogue(connection).schema();
            if (!MigrationVersion.fromVersion(made).equals(MigrationVersion.fromVersion(schema))) {
                throw new CopyTrouble(
                        "โปรแกรมรุ่นนี้ไม่รู้จักโครงสร้างตาราง " + schema + " ของสำเนา",
                        "This program does not know the tables " + schema + " of the copy, only "
                                + made + ".");
            }
        }
    }

    /** As they are in this version. */
    void bringUp() {
        flyway("latest").migrate();
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .target(target)
                .load();
    }

    /** The planner is told how many rows there are now. */
    static void analyze(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }
}
