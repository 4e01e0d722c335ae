package bpm.ops;

import bpm.ops.ServerUser.Way;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts and stops the server of one folder (การเปิดและปิดฐานข้อมูล). Only the holder of its lock may. */
record PostgresServer(PostgresFolder folder, PostgresBinaries binaries, ServerUser user) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int TRIES = 5;

    static PostgresServer prepared(PostgresFolder folder, Optional<Way> asked) throws IOException {
        var binaries = PostgresBinaries.unpacked(folder);
        var server = new PostgresServer(
                folder, binaries, new SteppingDown(folder, binaries).user(asked));
        new Orphan(server).stop();
        new NewCluster(folder, server).makeIfMissing();
        server.user.own(folder.data());
        server.user.own(folder.password());
        return server;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts on the wished port, or on a free one where that is taken meanwhile and may be given up. */
    Postmaster start(int wished, boolean otherPortWillDo) throws IOException {
        folder.rotateLog();
        if (!Files.exists(folder.log())) {
            Files.createFile(folder.log());
        }
        user.own(folder.log());
        int port = wished;
        for (int tries = 1; !pgCtlStart(port); tries++) {
            // a killed server's last children may need a moment to notice
            if (tries == TRIES) {
                throw trouble("pg_ctl start");
            }
            Pause.of(Duration.ofSeconds(1));
            port = otherPortWillDo ? freePort() : wished;
        }
        return Postmaster.of(folder)
                .orElseThrow(() -> new IOException("no " + Postmaster.file(folder)));
    }

    private boolean pgCtlStart(int port) throws IOException {
        var options = List.of(
                "start",
                "--pgdata=" + folder.data(),
                "--log=" + folder.log(),
                "--wait",
                "--timeout=" + PATIENCE.toSeconds(),
                "--options=" + ServerSettings.options(port));
        return program("pg_ctl", options).succeeds(PATIENCE.plusSeconds(10));
    }

    /** Ends what clients are doing, writes everything out and goes. */
    void stop() throws IOException {
        var options = List.of(
                "stop", "--pgdata=" + folder.data(), "--mode=fast", "--wait", "--timeout=55");
        run(Duration.ofSeconds(60), "pg_ctl", options);
    }

    void run(Duration patience, String name, List<String> options) throws IOException {
        if (!program(name, options).succeeds(patience)) {
            throw trouble(name);
        }
    }

    private Program program(String name, List<String> options) throws IOException {
        var command = new ArrayList<>(user.before(folder));
        command.add(binaries.program(name).toString());
        command.addAll(options);
        return new Program(command, folder.home(), folder.toolLog());
    }

    private DatabaseTrouble trouble(String what) throws IOException {
        return new DatabaseTrouble(
                "คำสั่ง " + what + " ของฐานข้อมูลใน " + folder.home()
                        + " ไม่สำเร็จ กรุณาดูรายละเอียดใน " + folder.log(),
                what + " failed in " + folder.home() + ":\n" + said(folder.toolLog()) + "\n"
                        + said(folder.log()));
    }

    private static String said(Path file) throws IOException {
        return file.getFileName() + ": " + Program.tail(file);
    }
}
