package bpm.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What phones sent, and which of it was answered with 201. */
final class SentSheets {

    private final Map<UUID, Hall.Sheet> answered = new ConcurrentHashMap<>();
    private final Map<UUID, Hall.Sheet> open = new ConcurrentHashMap<>();

    void begin(Hall.Sheet sheet) {
        open.put(sheet.id(), sheet);
    }

    void answered(Hall.Sheet sheet) {
        answered.put(sheet.id(), sheet);
        open.remove(sheet.id());
    }

    List<Hall.Sheet> answered() {
        return List.copyOf(answered.values());
    }

    List<Hall.Sheet> unanswered() {
        return List.copyOf(open.values());
    }

    /** How many that were answered are not there. */
    int missing(SheetRows rows) throws SQLException {
        var all = answered();
        return all.size() - rows.kept(all);
    }

    void add(SentSheets other) {
        answered.putAll(other.answered);
    }

    void addAnswered(List<Hall.Sheet> sheets) {
        sheets.forEach(sheet -> answered.put(sheet.id(), sheet));
    }

    /** A hundred of those answered, to be sent again. */
    List<Hall.Sheet> some(Random chance) {
        var all = new ArrayList<>(answered.values());
        java.util.Collections.shuffle(all, chance);
        return List.copyOf(all.subList(0, Math.min(100, all.size())));
    }
}
