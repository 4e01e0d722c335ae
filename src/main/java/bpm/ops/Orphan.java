package bpm.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

/** A server left behind by a killed BPM (ฐานข้อมูลที่ค้างอยู่), never confused with a stranger. */
record Orphan(PostgresServer server) {

    private static final int SECONDS = 30;

    void stop() throws IOException {
        var named = Postmaster.of(server.folder());
        // a dead one's file stays: by it the server itself finds children that still run
        if (named.isEmpty()) {
            return;
        }
        if (!named.get().lives()) {
            buryZombie(named.get());
            return;
        }
        var ours = named.get().belongsTo(server.folder());
        if (ours.isEmpty()) {
            return; // nobody tells whose it is: the server will look again and refuse if it must
        }
        if (ours.get()) {
            server.stop();
        } else {
            forget();
        }
    }

    /** For pg_ctl a zombie lives, so its file has to go. */
    private void buryZombie(Postmaster dead) throws IOException {
        if (ProcessHandle.of(dead.pid()).isPresent()) {
            forget();
        }
    }

    /**
     * The number belongs to a stranger now. The file may go as soon as no server process of the folder
     * is left.
     */
    private void forget() throws IOException {
        for (int seconds = 0; Postmaster.anyLeft(server.folder()); seconds++) {
            if (seconds == SECONDS) {
                throw new DatabaseTrouble(
                        "ยังมีโพรเซสของฐานข้อมูลใน "
                                + server.folder().home()
                                + " ทำงานค้างอยู่ กรุณารอสักครู่แล้วลองใหม่",
                        "Processes of the server in " + server.folder().home()
                                + " are still at work; wait a moment and try again.");
            }
            Pause.of(Duration.ofSeconds(1));
        }
        Files.deleteIfExists(Postmaster.file(server.folder()));
    }
}
