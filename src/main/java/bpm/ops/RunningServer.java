package bpm.ops;

import bpm.ops.ServerUser.Way;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;

/** The server while we hold its folder (ฐานข้อมูลที่กำลังทำงาน): when it is killed it comes back. */
final class RunningServer implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(RunningServer.class.getName());
    private static final Duration LOOK = Duration.ofMillis(500);

    private final FolderLock lock;
    private final PostgresServer server;
    private Postmaster master;
    private boolean open = true;

    private RunningServer(FolderLock lock, PostgresServer server, Postmaster master) {
        this.lock = lock;
        this.server = server;
        this.master = master;
    }

    static RunningServer start(PostgresFolder folder, Optional<Way> asked) throws IOException {
        var lock = lock(folder);
        var started = false;
        try {
            var server = PostgresServer.prepared(folder, asked);
            var running =
                    new RunningServer(lock, server, server.start(PostgresServer.freePort(), true));
            Thread.ofPlatform().daemon().name("postgres-watch").start(running::watch);
            started = true;
            return running;
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    /** Whether a living process, this one or another, has the folder. */
    static boolean isHeld(PostgresFolder folder) throws IOException {
        var lock = FolderLock.take(folder.lock());
        if (lock.isPresent()) {
            lock.get().close();
        }
        return lock.isEmpty();
    }

    synchronized int port() {
        return master.port();
    }

    @Override
    public synchronized void close() {
        if (!open) {
            return;
        }
        open = false;
        try (lock) {
            if (master.lives()) {
                server.stop();
            }
        } catch (IOException e) {
            throw LocalPostgres.unusable(server.folder().home(), e);
        }
    }

    private static FolderLock lock(PostgresFolder folder) throws IOException {
        // the command line asks for the lock for an instant, so one refusal is not an answer
        for (int tries = 0; tries < 4; tries++) {
            var lock = FolderLock.take(folder.lock());
            if (lock.isPresent()) {
                return lock.get();
            }
            Pause.of(Duration.ofMillis(100));
        }
        throw new DatabaseTrouble(
                "โฟลเดอร์ " + folder.home() + " กำลังถูกใช้โดย BPM อีกชุดหนึ่ง"
                        + " กรุณาปิดชุดนั้นก่อน หรือเลือกโฟลเดอร์อื่นด้วย BPM_DATA",
                "Another BPM uses the folder " + folder.home()
                        + ": stop it first, or choose another folder with BPM_DATA.");
    }

    private void watch() {
        try {
            while (stillWanted()) {
                Pause.of(LOOK);
            }
        } catch (InterruptedIOException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "nobody looks after the database server any more",
                    e);
        }
    }

    private synchronized boolean stillWanted() {
        try {
            if (open && !master.lives()) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "the database server was killed; starting it again");
                new Orphan(server).stop();
                master = server.start(master.port(), false);
            }
        } catch (DatabaseTrouble | IOException e) {
            // a full disk, which takes not even a line of the log, may have room again later
            LOG.log(System.Logger.Level.ERROR, "the database server did not come back yet", e);
        }
        return open;
    }
}
