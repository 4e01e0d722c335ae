package bpm.ops;

import bpm.ops.ServerUser.Way;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A durable PostgreSQL server in a folder of our own (ฐานข้อมูลในตัว), for this machine only. */
public final class LocalPostgres implements AutoCloseable {

    static final String OWNER = "bpm";

    private final int port;
    private final String password;
    private final Optional<RunningServer> running;

    private LocalPostgres(int port, String password, Optional<RunningServer> running) {
        this.port = port;
        this.password = password;
        this.running = running;
    }

    /** Starts the folder's server, making it first when it is new. It stops with {@link #close}. */
    public static LocalPostgres start(Path home) {
        return start(home, SteppingDown.asked());
    }

    static LocalPostgres start(Path home, Optional<Way> asked) {
        try {
            var folder = PostgresFolder.at(home);
            var running = RunningServer.start(folder, asked);
            return new LocalPostgres(running.port(), passwordOf(folder), Optional.of(running));
        } catch (IOException e) {
            throw unusable(home, e);
        }
    }

    /** The server that another process runs in the folder, for the command line; closing leaves it alone. */
    public static Optional<LocalPostgres> attach(Path home) {
        try {
            if (!Files.exists(home)) {
                return Optional.empty();
            }
            var folder = PostgresFolder.at(home);
            return RunningServer.isHeld(folder) ? Optional.of(attached(folder)) : Optional.empty();
        } catch (IOException e) {
            throw unusable(home, e);
        }
    }

    /** The folder's server: the one that runs, or else one of our own until {@link #close}. */
    public static LocalPostgres attachOrStart(Path home) {
        return attach(home).orElseGet(() -> start(home));
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** The owner of everything in the database. */
    public String user() {
        return OWNER;
    }

    public String password() {
        return password;
    }

    /** Stops the server that we started; one that we attached to runs on. */
    @Override
    public void close() {
        running.ifPresent(RunningServer::close);
    }

    private static LocalPostgres attached(PostgresFolder folder) throws IOException {
        for (int tries = 0; tries < 60; tries++) {
            var master = Postmaster.of(folder).filter(Postmaster::ready);
            if (master.isPresent()) {
                return new LocalPostgres(master.get().port(), passwordOf(folder), Optional.empty());
            }
            Pause.of(Duration.ofMillis(500));
        }
        throw new DatabaseTrouble(
                "ฐานข้อมูลใน " + folder.home() + " ยังไม่พร้อม กรุณารอสักครู่แล้วลองใหม่",
                "The server in " + folder.home()
                        + " is not ready yet; wait a moment and try again.");
    }

    private static String passwordOf(PostgresFolder folder) throws IOException {
        return Files.readString(folder.password(), StandardCharsets.UTF_8).strip();
    }

    static DatabaseTrouble unusable(Path home, IOException e) {
        return new DatabaseTrouble(
                "ใช้ฐานข้อมูลในโฟลเดอร์ " + home + " ไม่ได้ กรุณาตรวจสิทธิ์และที่ว่างของโฟลเดอร์",
                "The database in " + home + " cannot be used (" + e
                        + "): check who owns the folder and that there is room.",
                e);
    }
}
