package bpm.areadata.map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The outlines that are known (ขอบเขตการปกครอง): provinces come along, districts and better ones
 * are brought in.
 */
@Component
public class Boundaries {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Map<String, List<Ring>> provinces = shipped();

    Boundaries(JdbcClient database) {
        this.database = database;
    }

    /** The province, where its outline is known. */
    public Optional<Shape> province(String code) {
        return brought(code).stream()
                .filter(shape -> shape.code().equals(code))
                .findFirst()
                .or(() -> Optional.ofNullable(provinces.get(code))
                        .map(rings -> new Shape(code, "", rings)));
    }

    /** The districts of a province that were brought in, by code. */
    public List<Shape> districts(String province) {
        return brought(province + "__");
    }

    /**
     * Every province whose outline is known, by code: those that were brought in, else those that
     * come along.
     */
    public List<Shape> provinces() {
        var known = new TreeMap<String, Shape>();
        provinces.forEach((code, rings) -> known.put(code, new Shape(code, "", rings)));
        brought("__").forEach(shape -> known.put(shape.code(), shape));
        return List.copyOf(known.values());
    }

    /**
     * Changes whenever an outline is brought in: who draws them may keep the drawing as long as
     * it stays.
     */
    public String stamp() {
        return database.sql("""
                        select count(*) || ' ' || coalesce(max(brought_at)::text, '')
                        from areadata_boundary
                        """).query(String.class).single();
    }

    private List<Shape> brought(String pattern) {
        return database.sql("""
                        select code, name, rings
                        from areadata_boundary
                        where code like :pattern
                        order by code
                        """)
                .param("pattern", pattern)
                .query((row, i) -> new Shape(
                        row.getString("code"),
                        row.getString("name"),
                        rings(JSON.readTree(row.getString("rings")))))
                .list();
    }

    /** Keeps an outline, in the place of an earlier one. */
    public void keep(Shape shape, Instant now) {
        database.sql("""
                        insert into areadata_boundary (code, name, rings, brought_at)
                        values (:code, :name, :rings::jsonb, :now)
                        on conflict (code) do update
                        set name = excluded.name, rings = excluded.rings, brought_at = excluded.brought_at
                        """)
                .param("code", shape.code())
                .param("name", shape.name())
                .param(
                        "rings",
                        JSON.writeValueAsString(shape.rings().stream()
                                .map(ring -> ring.spots().stream()
                                        .map(spot -> List.of(spot.longitude(), spot.latitude()))
                                        .toList())
                                .toList()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Map<String, List<Ring>> shipped() {
        try (InputStream in = Objects.requireNonNull(
                Boundaries.class.getResourceAsStream("/areadata/provinces.json"))) {
            var known = new HashMap<String, List<Ring>>();
            JSON.readTree(in)
                    .properties()
                    .forEach(one -> known.put(one.getKey(), rings(one.getValue())));
            return Map.copyOf(known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rings of places, longitude first, as GeoJSON has them. */
    public static List<Ring> rings(JsonNode node) {
        return node.valueStream()
                .map(ring -> new Ring(ring.valueStream()
                        .map(spot -> new Ring.Spot(
                                spot.path(0).doubleValue(), spot.path(1).doubleValue()))
                        .toList()))
                .toList();
    }
}
