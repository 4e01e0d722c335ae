package bpm.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One machine of the replicated database: Patroni with the PostgreSQL under it, by {@code docs/patroni.yml}. */
final class PatroniMember {

    private final Path home;
    private final String name;
    private final int port;
    private final Path settings;
    private Optional<Process> patroni = Optional.empty();

    private PatroniMember(Path home, String name, int port, Path settings) {
        this.home = home;
        this.name = name;
        this.port = port;
        this.settings = settings;
    }

    /** The product's file, in which name, ports and folders are put. */
    static PatroniMember of(String name, Path home, int etcd, Path binaries, String password)
            throws IOException {
        int port = DrillServer.freePort();
        int rest = DrillServer.freePort();
        Files.createDirectories(home);
        var written = Files.readString(Path.of("docs/patroni.yml"))
                .replace("name: one", "name: " + name)
                .replace("127.0.0.1:8008", "127.0.0.1:" + rest)
                .replace("127.0.0.1:2379", "127.0.0.1:" + etcd)
                .replace("127.0.0.1:5432", "127.0.0.1:" + port)
                .replace("/var/lib/postgresql/bpm", home.resolve("data").toString())
                .replace(
                        "/var/lib/postgresql/.pgpass-bpm",
                        home.resolve("pgpass").toString())
                .replace("/usr/lib/postgresql/15/bin", binaries.toString())
                .replace("/var/run/postgresql", home.toString())
                .replace("change-me", password);
        return new PatroniMember(
                home, name, port, Files.writeString(home.resolve("patroni.yml"), written));
    }

    String name() {
        return name;
    }

    int port() {
        return port;
    }

    void start() throws IOException {
        var command = new ArrayList<>(Unprivileged.command(home));
        command.addAll(List.of("patroni", settings.toString()));
        patroni = Optional.of(new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(home.resolve("patroni.log").toFile()))
                .start());
    }

    /** SIGKILL to everything that runs here, as when the machine loses its power. */
    void kill() throws IOException, InterruptedException {
        var all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        for (int i = 0; i < 200 && all.stream().anyMatch(ProcessHandle::isAlive); i++) {
            Thread.sleep(10);
        }
        patroni = Optional.empty();
    }

    /** SIGSTOP to everything that runs here: connections stay, and nobody answers. */
    void freeze() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", "-STOP"));
        processes().forEach(process -> command.add(Long.toString(process.pid())));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private List<ProcessHandle> processes() throws IOException {
        var postmaster = home.resolve("data/postmaster.pid");
        var database = Files.exists(postmaster)
                ? ProcessHandle.of(Long.parseLong(
                                Files.readAllLines(postmaster).getFirst().strip()))
                        .filter(process -> process.info().command().orElse("").contains("postgres"))
                : Optional.<ProcessHandle>empty();
        return Stream.concat(patroni.map(Process::toHandle).stream(), database.stream())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .distinct()
                .toList();
    }
}
