package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** HAProxy with the product's own {@code docs/haproxy.cfg}, in which only the ports are others. */
final class Proxy implements AutoCloseable {

    private final Process process;
    private final int port;

    private Proxy(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Says what is missing where it is. */
    static void require() throws InterruptedException {
        assertThat(isThere("haproxy"))
                .as("HAProxy is missing (Debian: apt-get install haproxy)")
                .isTrue();
    }

    static Proxy before(List<Integer> nodes, Path home) throws IOException, InterruptedException {
        int port = DrillServer.freePort();
        var written = Files.readString(Path.of("docs/haproxy.cfg"))
                .replace("bind :8080", "bind 127.0.0.1:" + port)
                .replace("127.0.0.1:8081", "127.0.0.1:" + nodes.get(0))
                .replace("127.0.0.1:8082", "127.0.0.1:" + nodes.get(1));
        var file = Files.writeString(home.resolve("haproxy.cfg"), written);
        var process = new ProcessBuilder("haproxy", "-db", "-f", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(home.resolve("haproxy.log").toFile()))
                .start();
        for (int i = 0; i < 100 && process.isAlive() && !hears(port); i++) {
            Thread.sleep(50);
        }
        assertThat(hears(port)).as("the proxy serves, see %s", home).isTrue();
        return new Proxy(process, port);
    }

    private static boolean hears(int port) {
        try (var line = new KeptLine(port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "-v")
                    .redirectOutput(Redirect.DISCARD)
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            return false;
        }
    }
}
