package bpm.ops.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the database says of its own tables (สารบัญของฐานข้อมูล). */
final class Catalogue {

    /** Who is signed in now is no matter of a copy: everyone signs in anew after it was put back. */
    private static final Set<String> LEFT_OUT = Set.of(
            "access_session", "access_session_attributes", "flyway_schema_history", "web_room");

    private final Connection database;

    Catalogue(Connection database) {
        this.database = database;
    }

    /** The tables to keep, partitions each, with the columns that are not computed from others. */
    List<KeptTable> tables() throws SQLException {
        var tables = new ArrayList<KeptTable>();
        var sql = """
                select c.relname, array_agg(a.attname::text order by a.attnum)
                from pg_class c
                join pg_attribute a on a.attrelid = c.oid
                where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                    and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                group by c.relname
                order by c.relname
                """;
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var columns = List.of((String[]) rows.getArray(2).getArray());
                if (!LEFT_OUT.contains(rows.getString(1))) {
                    tables.add(KeptTable.of(rows.getString(1), columns));
                }
            }
        }
        return tables;
    }

    /** Sequences that gave a number already; read after the rows, so that none gives a number again. */
    List<KeptSequence> sequences() throws SQLException {
        var sequences = new ArrayList<KeptSequence>();
        var sql = """
                select sequencename, last_value
                from pg_sequences
                where schemaname = current_schema() and last_value is not null
                order by sequencename
                """;
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                sequences.add(new KeptSequence(rows.getString(1), rows.getLong(2)));
            }
        }
        return sequences;
    }

    /** Every foreign key of the schema; those of partitions come and go with the one of their table. */
    List<ForeignKey> foreignKeys() throws SQLException {
        var keys = new ArrayList<ForeignKey>();
        var sql = """
                select r.relname, c.conname, pg_get_constraintdef(c.oid)
                from pg_constraint c
                join pg_class r on r.oid = c.conrelid
                where c.contype = 'f' and c.conparentid = 0
                    and r.relnamespace = current_schema()::regnamespace
                order by 1, 2
                """;
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                keys.add(new ForeignKey(
                        KeptTable.quote(rows.getString(1)),
                        KeptTable.quote(rows.getString(2)),
                        rows.getString(3)));
            }
        }
        return keys;
    }

    /** A foreign key with the words that make it. */
    record ForeignKey(String table, String name, String words) {

        String drop() {
            return "alter table " + table + " drop constraint " + name;
        }

        String add() {
            return "alter table " + table + " add constraint " + name + " " + words;
        }
    }

    /** The version of the tables, or nothing where there are none. */
    String schema() throws SQLException {
        if (!exists("flyway_schema_history")) {
            return "";
        }
        return one("""
                select coalesce((select version from flyway_schema_history
                    where success and version is not null order by installed_rank desc limit 1), '')
                """);
    }

    boolean exists(String table) throws SQLException {
        return one("select (to_regclass(current_schema() || '." + table + "') is not null)::text")
                .equals("true");
    }

    String one(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }
}
