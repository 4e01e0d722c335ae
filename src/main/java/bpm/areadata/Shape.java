package bpm.areadata;

import java.util.List;

/** The outline of a province or a district (ขอบเขต), by its code. */
record Shape(String code, String name, List<Ring> rings) {

    Shape {
        rings = List.copyOf(rings);
    }
}
