package bpm.ops.daily;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The folder of the daily copies (โฟลเดอร์สำเนา): only files named by us are ever looked at or deleted. */
record CopyFolder(Path folder) {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'bpm-'uuuu-MM-dd'T'HHmmss'.bpm'", Locale.ROOT);
    private static final Pattern OURS =
            Pattern.compile("bpm-\\d{4}-\\d{2}-\\d{2}T\\d{6}\\.bpm(\\.part)?");

    Path file(LocalDateTime at) {
        return folder.resolve(NAME.format(at));
    }

    /** Deletes what need not be kept any more, and what a killed node left unfinished; gives their names. */
    List<String> tidy(Keep keep) throws IOException {
        var deleted = new ArrayList<String>();
        var copies = copies(deleted);
        var kept = keep.of(copies.keySet());
        for (var copy : copies.entrySet()) {
            if (!kept.contains(copy.getKey())) {
                Files.deleteIfExists(copy.getValue());
                deleted.add(String.valueOf(copy.getValue().getFileName()));
            }
        }
        return deleted;
    }

    private Map<LocalDateTime, Path> copies(List<String> deleted) throws IOException {
        var copies = new TreeMap<LocalDateTime, Path>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = String.valueOf(file.getFileName());
                if (!OURS.matcher(name).matches() || !Files.isRegularFile(file)) {
                    continue;
                }
                if (name.endsWith(".part")) {
                    Files.deleteIfExists(file);
                    deleted.add(name);
                } else {
                    copies.put(LocalDateTime.parse(name, NAME), file);
                }
            }
        }
        return copies;
    }
}
