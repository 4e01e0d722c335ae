package bpm.ops.copy;

import java.util.List;
import java.util.stream.Collectors;

/** A table of a copy (ตารางในสำเนา): its columns, and after it was written how many rows and their digest. */
public record KeptTable(String name, List<String> columns, long rows, String sha256) {

    static KeptTable of(String name, List<String> columns) {
        return new KeptTable(name, columns, 0, "");
    }

    KeptTable with(long many, String digest) {
        return new KeptTable(name, columns, many, digest);
    }

    String copyOut() {
        return "copy " + quoted() + " to stdout";
    }

    String copyIn() {
        return "copy " + quoted() + " from stdin";
    }

    private String quoted() {
        return quote(name)
                + columns.stream()
                        .map(KeptTable::quote)
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
