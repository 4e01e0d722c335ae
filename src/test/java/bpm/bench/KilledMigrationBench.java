package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.ops.copy.EmptyPlace;

import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Arrays;

/** A migration that is killed halfway leaves whole steps only, and the next start goes on where it was. */
class KilledMigrationBench {

    @Test
    void the_next_start_goes_on_after_a_kill_in_the_midst_of_the_migrations() throws Exception {
        try (var place = EmptyPlace.make()) {
            var owner = place.owner();
            var url = String.valueOf(owner.getUrl());
            var user = String.valueOf(owner.getUsername());
            var password = String.valueOf(owner.getPassword());
            var child = child(url, user, password);
            while (child.isAlive() && done(place) < 15) {
                Thread.onSpinWait();
            }
            child.toHandle().destroyForcibly(); // SIGKILL, whatever it does just then
            child.waitFor();
            long before = done(place);

            var flyway = MigratingChild.flyway(url, user, password);
            assertThat(before).isGreaterThanOrEqualTo(15);
            assertThat(flyway.info().pending()).as("killed halfway").isNotEmpty();
            flyway.migrate();

            assertThat(flyway.info().pending()).isEmpty();
            assertThat(Arrays.stream(flyway.info().all()))
                    .allMatch(one -> one.getState() == MigrationState.SUCCESS);
            flyway.validate();
            assertThat(place.sql()
                            .sql("select count(*) from org_office")
                            .query(Long.class)
                            .single())
                    .isNotNegative();
        }
    }

    private static Process child(String url, String user, String password) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        MigratingChild.class.getName(),
                        url,
                        user,
                        password)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static long done(EmptyPlace place) {
        boolean begun = place.sql()
                .sql("select to_regclass('flyway_schema_history') is not null")
                .query(Boolean.class)
                .single();
        return begun
                ? place.sql()
                        .sql("select count(*) from flyway_schema_history where success")
                        .query(Long.class)
                        .single()
                : 0;
    }
}
