package bpm.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What is left of acknowledged rows when programs are killed while writing, on one folder in turn. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledServerTest {

    @TempDir
    static Path home;

    @Test
    @Order(1)
    void everyAcknowledgedRowOutlivesTheKilledProgram() throws Exception {
        int acknowledged = writeAndKill("", 500, false);

        assertThat(Postmaster.of(PostgresFolder.at(home)).orElseThrow().lives()).isTrue();
        assertThat(rowsAfterStart()).isBetween(acknowledged, acknowledged + 1);
    }

    @Test
    @Order(2)
    void everyAcknowledgedRowOutlivesTheKilledProgramAndServer() throws Exception {
        int acknowledged = writeAndKill("", 500, true);

        assertThat(rowsAfterStart()).isBetween(acknowledged, acknowledged + 1);
    }

    @Test
    @Order(3)
    @EnabledIf("bpm.ops.ServerUser#isRoot")
    void theSameWhereUserNamespacesAreForbidden() throws Exception {
        int acknowledged = writeAndKill("setpriv", 500, false);

        assertThat(ServerUser.owner(home.resolve("data"))).isEqualTo(65534);
        assertThat(rowsAfterStart()).isBetween(acknowledged, acknowledged + 1);
    }

    @Test
    @Order(4)
    void aReusedNumberInThePidFileIsNotTakenForTheServer() throws Exception {
        var stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(
                home.resolve("data/postmaster.pid"),
                stranger.pid() + "\n" + home.resolve("data")
                        + "\n0\n5432\n\n127.0.0.1\n 0 0\nready\n");

        assertThat(rowsAfterStart()).isPositive();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    private static int rowsAfterStart() throws Exception {
        try (var server = LocalPostgres.start(home, Optional.empty())) {
            return Integer.parseInt(Answer.of(server, "select count(*) from acknowledged"));
        }
    }

    /** Lets a child write until it has acknowledged so many rows, kills it, and counts what it had said. */
    private static int writeAndKill(String way, int enough, boolean serverToo) throws Exception {
        var child = child(way);
        int last = 0;
        try (var words = new BufferedReader(
                new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = words.readLine(); line != null; line = words.readLine()) {
                last = Integer.parseInt(line);
                if (last == enough) {
                    kill(child, serverToo);
                }
            }
        }
        assertThat(last).as("rows acknowledged; else see %s", home).isGreaterThanOrEqualTo(enough);
        child.waitFor();
        return last;
    }

    private static Process child(String way) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
        var builder = new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                WritingChild.class.getName(),
                home.toString());
        builder.environment().put(SteppingDown.SETTING, way);
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static void kill(Process child, boolean serverToo) throws Exception {
        // by its handle, since Process.destroyForcibly() also throws away what it has said already
        child.toHandle().destroyForcibly();
        if (serverToo) {
            var master = Postmaster.of(PostgresFolder.at(home)).orElseThrow();
            ProcessHandle.of(master.pid()).orElseThrow().destroyForcibly();
        }
    }
}
