package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;

/** What becomes of a new installation whose first start is killed again and again, amid making and filling its tables. */
class KilledStartBench {

    private static final int KILLS = Integer.getInteger("bench.count", 6);
    private static final Path HOME = Path.of("target", "killed-start").toAbsolutePath();

    private final Random chance = new Random();

    @Test
    void the_start_that_is_not_killed_serves() throws Exception {
        DrillFiles.anew(HOME);
        var server = new DrillServer(HOME, "384m", Map.of());
        try {
            for (int kill = 1; kill <= KILLS; kill++) {
                var after = Duration.ofMillis(chance.nextInt(500, 9000));
                server.begin();
                Thread.sleep(after);
                boolean databaseToo = kill % 2 == 0;
                server.killAll(databaseToo);
                System.out.printf(
                        "start %d killed after %.1f s%s%n",
                        kill, after.toMillis() / 1000.0, databaseToo ? " with its database" : "");
            }
            var took = server.start(Duration.ofMinutes(5));
            System.out.printf("then served after %.1f s%n", took.toMillis() / 1000.0);
            assertThat(server.verify()).as("bin/bpm verify").isPresent();
        } finally {
            server.stop();
        }
    }
}
