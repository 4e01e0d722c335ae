package bpm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables can be spread over machines (Citus): {@code distribution.tsv} says of each table by which column, or
 * that it is {@code everywhere} (a reference table), or stays {@code here} with who asks.
 */
class SpreadTest {

    private static final String EVERYWHERE = "everywhere";
    private static final String HERE = "here";
    private static final Map<String, String> WAYS = ways();

    @Test
    void each_table_says_how_it_is_spread() {
        var tables = Server.owner().sql("""
                        select relname
                        from pg_class
                        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                            and not relispartition
                        """).query(String.class).list();

        assertThat(WAYS.keySet()).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void each_unique_key_of_a_spread_table_holds_the_column_that_spreads_it() {
        var keys = Server.owner()
                .sql("""
                        select c.relname, i.indexrelid::regclass::text as key, i.indisprimary,
                            array(select a.attname::text from pg_attribute a
                                where a.attrelid = c.oid and a.attnum = any(i.indkey)) as columns
                        from pg_index i
                        join pg_class c on c.oid = i.indrelid
                        where c.relnamespace = 'public'::regnamespace and not c.relispartition
                            and i.indisunique
                        """)
                .query((row, n) -> new Key(
                        row.getString("relname"),
                        row.getString("key"),
                        row.getBoolean("indisprimary"),
                        List.of((String[]) row.getArray("columns").getArray())))
                .list();

        var spread = spread().keySet();
        assertThat(keys.stream().filter(Key::primary).map(Key::table)).containsAll(spread);
        assertThat(keys)
                .filteredOn(key -> spread.contains(key.table()))
                .filteredOn(key -> !key.columns().contains(WAYS.get(key.table())))
                .isEmpty();
    }

    private record Key(String table, String name, boolean primary, List<String> columns) {}

    /** One to a spread table goes along with both columns; one to what lies on another machine cannot be held. */
    @Test
    void each_reference_stays_on_one_machine() {
        var references = Server.owner()
                .sql("""
                        select c.conrelid::regclass::text as "from", c.confrelid::regclass::text as "to",
                            array(select a.attname::text from unnest(c.conkey) with ordinality as k (n, place)
                                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n
                                order by k.place) as "by",
                            array(select a.attname::text from unnest(c.confkey) with ordinality as k (n, place)
                                join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.n
                                order by k.place) as "on"
                        from pg_constraint c
                        where c.contype = 'f' and c.conparentid = 0
                            and c.connamespace = 'public'::regnamespace
                        """)
                .query((row, n) -> new Reference(
                        row.getString("from"),
                        row.getString("to"),
                        List.of((String[]) row.getArray("by").getArray()),
                        List.of((String[]) row.getArray("on").getArray())))
                .list();

        assertThat(references).isNotEmpty();
        assertThat(references).filteredOn(reference -> !reference.stays()).isEmpty();
    }

    private record Reference(String from, String to, List<String> by, List<String> on) {

        boolean stays() {
            var one = WAYS.getOrDefault(from, "?");
            var other = WAYS.getOrDefault(to, "?");
            if (other.equals(EVERYWHERE) || one.equals(HERE) && other.equals(HERE)) {
                return true;
            }
            int place = on.indexOf(other);
            return place >= 0 && by.get(place).equals(one);
        }
    }

    @Test
    void the_calls_in_the_documentation_are_those_of_the_list() throws IOException {
        var calls = Stream.concat(
                        WAYS.entrySet().stream()
                                .filter(way -> way.getValue().equals(EVERYWHERE))
                                .map(way ->
                                        "select create_reference_table('" + way.getKey() + "');"),
                        spread().entrySet().stream()
                                .map(way -> "select create_distributed_table('" + way.getKey()
                                        + "', '" + way.getValue() + "');"))
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(Path.of("docs/scale.md"))).contains(calls);
    }

    private static Map<String, String> spread() {
        var spread = new TreeMap<>(WAYS);
        spread.values().removeAll(List.of(EVERYWHERE, HERE));
        return spread;
    }

    private static Map<String, String> ways() {
        try (var lines = Files.lines(Path.of("src/test/resources/distribution.tsv"))) {
            return lines.map(line -> line.split("\t"))
                    .collect(Collectors.toMap(
                            way -> way[0], way -> way[1], (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
