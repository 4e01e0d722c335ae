package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Three PostgreSQL on loopback under Patroni of Debian, with etcd: what one acknowledges lies on two. */
final class PatroniCluster implements AutoCloseable {

    private static final String PASSWORD = "bench";

    private final Path home;
    private final List<PatroniMember> members;
    private final Process etcd;

    private PatroniCluster(Path home, List<PatroniMember> members, Process etcd) {
        this.home = home;
        this.members = List.copyOf(members);
        this.etcd = etcd;
    }

    /** Says what is missing where it is; gives back the folder of PostgreSQL's programs. */
    static Path require() throws IOException {
        for (var program : List.of("/usr/bin/patroni", "/usr/bin/etcd")) {
            assertThat(Path.of(program))
                    .as(
                            "Patroni and etcd are missing (Debian: apt-get install patroni etcd-server)")
                    .exists();
        }
        try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.exists(bin.resolve("postgres")))
                    .max(Path::compareTo)
                    .orElseThrow(() -> new AssertionError(
                            "PostgreSQL is missing (Debian: apt-get install postgresql)"));
        }
    }

    static PatroniCluster start(Path home) throws Exception {
        var binaries = require();
        int port = DrillServer.freePort();
        var members = new ArrayList<PatroniMember>();
        for (var name : List.of("one", "two", "three")) {
            members.add(PatroniMember.of(name, home.resolve(name), port, binaries, PASSWORD));
        }
        var cluster = new PatroniCluster(home, members, etcd(home.resolve("etcd"), port));
        members.getFirst().start(); // it makes the database that the others copy
        cluster.await("the first member", () -> cluster.primary().isPresent());
        for (var member : members.subList(1, members.size())) {
            member.start();
        }
        cluster.awaitWhole();
        cluster.make();
        return cluster;
    }

    private static Process etcd(Path home, int port) throws IOException {
        Files.createDirectories(home);
        var command = new ArrayList<>(Unprivileged.command(home));
        var peers = "http://127.0.0.1:" + DrillServer.freePort();
        var clients = "http://127.0.0.1:" + port;
        command.addAll(
                List.of("/usr/bin/etcd", "--data-dir", home.resolve("data").toString()));
        command.addAll(
                List.of("--listen-client-urls", clients, "--advertise-client-urls", clients));
        command.addAll(
                List.of("--listen-peer-urls", peers, "--initial-advertise-peer-urls", peers));
        command.addAll(List.of("--initial-cluster", "default=" + peers));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(home.resolveSibling("etcd.log").toFile()))
                .start();
    }

    /** All hosts in one address, as {@code docs/scale.md} says. */
    String url(String database) {
        return members.stream()
                .map(member -> "127.0.0.1:" + member.port())
                .collect(Collectors.joining(
                        ",", "jdbc:postgresql://", "/" + database + "?targetServerType=primary"));
    }

    String user() {
        return "bpm";
    }

    String password() {
        return PASSWORD;
    }

    List<PatroniMember> members() {
        return members;
    }

    /** Who leads now. */
    Optional<PatroniMember> primary() {
        return members.stream()
                .filter(member -> ask(member, "select (not pg_is_in_recovery())::text")
                        .equals(Optional.of("true")))
                .findFirst();
    }

    /** Until one leads, the two others follow, and one of them holds all that is acknowledged. */
    void awaitWhole() throws Exception {
        await(
                "a primary with two that follow",
                () -> primary().flatMap(member -> ask(member, """
                        select (count(*) = 2 and bool_or(sync_state = 'sync'))::text
                        from pg_stat_replication
                        where state = 'streaming'
                        """)).equals(Optional.of("true")));
    }

    private void await(String what, java.util.function.BooleanSupplier there) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as("%s, see %s", what, home).isLessThan(end);
            Thread.sleep(200);
        }
    }

    private void make() throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("create role bpm login createrole password '" + PASSWORD + "'");
            statement.execute("create database bpm owner bpm template template0 encoding 'UTF8'"
                    + " locale_provider icu icu_locale 'th-TH' locale 'C.UTF-8'");
        }
    }

    private static Optional<String> ask(PatroniMember member, String sql) {
        var url = "jdbc:postgresql://127.0.0.1:" + member.port()
                + "/postgres?connectTimeout=2&socketTimeout=2&loginTimeout=3";
        try (Connection connection = DriverManager.getConnection(url, "postgres", PASSWORD);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return Optional.ofNullable(row.getString(1));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws Exception {
        for (var member : members) {
            member.kill();
        }
        Stream.of(etcd.toHandle()).forEach(ProcessHandle::destroyForcibly);
    }
}
