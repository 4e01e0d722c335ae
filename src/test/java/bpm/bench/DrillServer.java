package bpm.bench;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The program with the example world as a process of its own, to be killed and started again. */
final class DrillServer {

    private final Path home;
    private final String heap;
    private final Map<String, String> settings;
    private Optional<Process> program = Optional.empty();
    private Optional<ProcessHandle> postmaster = Optional.empty();
    private int port;

    DrillServer(Path home) {
        this(home, "512m", Map.of("BPM_WORLD", "example"));
    }

    DrillServer(Path home, String heap, Map<String, String> settings) {
        this.home = home;
        this.heap = heap;
        this.settings = Map.copyOf(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    int port() {
        return port;
    }

    long processId() {
        return program.orElseThrow().pid();
    }

    /** SIGKILL to the database's first process alone. */
    void killDatabase() {
        postmaster.ifPresent(ProcessHandle::destroyForcibly);
    }

    Path data() {
        return home.resolve("data");
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Begins to start it on a free port, or the one of its settings, and waits for nothing. */
    Process begin() throws IOException {
        port = settings.containsKey("BPM_PORT")
                ? Integer.parseInt(settings.get("BPM_PORT"))
                : freePort();
        var log = Redirect.appendTo(home.resolve("server.log").toFile());
        var process =
                java(List.of()).redirectErrorStream(true).redirectOutput(log).start();
        program = Optional.of(process);
        return process;
    }

    /** SIGKILL amid a start, to the database's first process too if there is one by then. */
    void killAll(boolean databaseToo) throws InterruptedException {
        program.ifPresent(process -> process.toHandle().destroyForcibly());
        if (databaseToo) {
            try {
                ProcessHandle.of(postmasterId()).ifPresent(ProcessHandle::destroyForcibly);
            } catch (IOException | NumberFormatException | java.util.NoSuchElementException e) {
                // none yet
            }
        }
        program.orElseThrow().waitFor();
    }

    /** Starts it and gives back how long it took until it said that it can serve. */
    Duration start(Duration patience) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = begin();
        while (!isUp()) {
            if (!process.isAlive() || since(start).compareTo(patience) > 0) {
                throw new IllegalStateException("no answer from /health, see " + home);
            }
            Thread.sleep(20);
        }
        // one that was given a database of its own has none here
        postmaster = settings.containsKey("BPM_DATABASE_URL")
                ? Optional.empty()
                : ProcessHandle.of(postmasterId());
        return since(start);
    }

    /** SIGKILL to the program, and to the database's first process where that is wished. */
    void kill(boolean databaseToo) throws InterruptedException {
        program.ifPresent(process -> process.toHandle().destroyForcibly());
        if (databaseToo) {
            postmaster.ifPresent(ProcessHandle::destroyForcibly);
        }
        if (program.isPresent()) {
            program.get().waitFor();
        }
    }

    /** What {@code bin/bpm verify} says; empty where it finds the trail broken. */
    Optional<String> verify() throws IOException, InterruptedException {
        var process = java(List.of("verify")).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            System.out.println(said);
            return Optional.empty();
        }
        return Optional.of(said.replaceAll("(?s).*whole: (\\d+) lines.*", "$1"));
    }

    /** Stops as an administrator would; what does not stop in time is killed. */
    void stop() throws InterruptedException {
        if (program.isPresent()) {
            program.get().destroy();
            program.get().waitFor(20, TimeUnit.SECONDS);
        }
        kill();
    }

    private void kill() {
        program.ifPresent(Process::destroyForcibly);
        postmaster.filter(ProcessHandle::isAlive).ifPresent(ProcessHandle::destroyForcibly);
    }

    private ProcessBuilder java(List<String> words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath(),
                "bpm.Bpm"));
        command.addAll(words);
        var builder = new ProcessBuilder(command);
        builder.environment().put("BPM_DATA", data().toString());
        builder.environment().put("BPM_PORT", Integer.toString(port));
        builder.environment().put("BPM_TODAY", "2024-08-20");
        builder.environment().putAll(settings);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    /** The product's own: what tests add to the application is none of it. */
    private static String classPath() {
        var all = System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.replaceAll("/$", "").endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private boolean isUp() throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(URI.create(url() + "/health"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return http.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private long postmasterId() throws IOException {
        var file = data().resolve("postgres/data/postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
