package bpm.world;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of one of the example world's text files (แฟ้มข้อความ); those with # in front are for readers. */
final class Lines {

    private Lines() {}

    static List<String> of(String name) {
        try (var in =
                Objects.requireNonNull(Lines.class.getResourceAsStream("/world/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** The fields of each line, which stand apart by {@code |}. */
    static List<List<String>> fields(String name) {
        return of(name).stream().map(line -> List.of(line.split("\\|", -1))).toList();
    }
}
