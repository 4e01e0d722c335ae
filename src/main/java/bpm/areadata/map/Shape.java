package bpm.areadata.map;

import java.util.List;

/** The outline of a province or a district (ขอบเขต), by its code. */
public record Shape(String code, String name, List<Ring> rings) {

    public Shape {
        rings = List.copyOf(rings);
    }
}
