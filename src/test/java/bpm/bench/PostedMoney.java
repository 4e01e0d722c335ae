package bpm.bench;

import bpm.ops.LocalPostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What planners of the department post to a province's ledgers while the server is killed under them. */
final class PostedMoney {

    private static final List<String> ACTIVITIES =
            List.of("2567-01-1", "2567-02-1", "2567-07-2", "2567-12-1");
    private static final String ENTRY = """
            {"kind":"ALLOT","amount":"0.25","on":"2024-06-20","category":"OPERATIONS","fund":"ADMIN","note":"%s"}
            """;

    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Set<String> open = ConcurrentHashMap.newKeySet();

    int answered() {
        return answered.size();
    }

    int unanswered() {
        return open.size();
    }

    static String token(DrillServer server) throws Exception {
        var who = Files.readAllLines(server.data().resolve("sign-ins.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .filter(field -> field[2].equals("00") && field[3].contains("PLANNER"))
                .findFirst()
                .orElseThrow();
        return DrillCaller.token(server.url(), who[0], who[1]);
    }

    /** Posts until nobody answers any more; what is refused for now counts as unanswered. */
    void post(DrillCaller caller, Random chance) {
        try {
            while (true) {
                once(caller, chance);
            }
        } catch (IOException e) {
            // the kill: the last one stays unanswered
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Posts one, and gives what was answered. */
    int once(DrillCaller caller, Random chance) throws IOException, InterruptedException {
        var note = "drill " + Long.toHexString(chance.nextLong());
        var activity = ACTIVITIES.get(chance.nextInt(ACTIVITIES.size()));
        open.add(note);
        var answer = caller.post(
                "/api/v1/assignments/" + activity + "/57/entries", ENTRY.formatted(note));
        if (answer.isDone()) {
            answered.add(note);
            open.remove(note);
        } else if (answer.status() < 500) {
            throw new IllegalStateException(
                    "refused with " + answer.status() + " " + answer.text());
        }
        return answer.status();
    }

    /** How many that were answered are not there exactly once; those unanswered may be, once. */
    List<String> wrong(Path data) throws SQLException {
        var wrong = new ArrayList<String>();
        try (var server = LocalPostgres.attach(data.resolve("postgres")).orElseThrow();
                var connection = DriverManager.getConnection(
                        server.url(), server.user(), server.password());
                var statement = connection.prepareStatement("""
                        select n.note, count(distinct e.pair)
                        from unnest(?::text[]) as n (note)
                        left join budget_entry e on e.note = n.note
                        group by n.note
                        """)) {
            var all = new ArrayList<>(answered);
            all.addAll(open);
            statement.setArray(1, connection.createArrayOf("text", all.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    long found = rows.getLong(2);
                    if (found > 1 || found == 0 && answered.contains(rows.getString(1))) {
                        wrong.add(rows.getString(1) + " is there " + found + " times");
                    }
                }
            }
        }
        return wrong;
    }
}
