package bpm.ops;

import bpm.ops.ServerUser.Way;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds a user as whom the server can run here (การเลือกผู้ใช้ที่ไม่ใช่ root), by trying. */
record SteppingDown(PostgresFolder folder, PostgresBinaries binaries) {

    /** {@code unshare}, {@code setpriv} or {@code runuser} when root wants one of them and no other. */
    static final String SETTING = "BPM_PG_USER_MODE";

    static Optional<Way> asked() {
        return Optional.ofNullable(System.getProperty(SETTING, System.getenv(SETTING)))
                .filter(word -> !word.isBlank())
                .map(word -> Way.valueOf(word.strip().toUpperCase(Locale.ROOT)));
    }

    ServerUser user(Optional<Way> asked) throws IOException {
        if (!ServerUser.isRoot()) {
            return ServerUser.by(Way.SELF, folder);
        }
        for (Way way : asked.map(List::of).orElse(ways())) {
            var user = ServerUser.by(way, folder);
            if (way.changesOwner()) {
                folder.letThrough();
            }
            if (works(user)) {
                return user;
            }
        }
        throw closedFolder().map(this::closed).orElseGet(this::nobody);
    }

    /** Data that belongs to somebody stays his where that is possible. */
    private List<Way> ways() throws IOException {
        boolean somebodys = Files.exists(folder.data()) && ServerUser.owner(folder.data()) != 0;
        return somebodys
                ? List.of(Way.SETPRIV, Way.RUNUSER, Way.UNSHARE)
                : List.of(Way.UNSHARE, Way.SETPRIV, Way.RUNUSER);
    }

    /** Running the server's program proves the tool, the right to use it and the way through the folders. */
    private boolean works(ServerUser user) throws IOException {
        var command = new ArrayList<>(user.before(folder));
        command.addAll(List.of(binaries.program("postgres").toString(), "--version"));
        return new Program(command, folder.home(), folder.toolLog())
                .succeeds(Duration.ofSeconds(20));
    }

    private Optional<Path> closedFolder() throws IOException {
        for (Path path = folder.home().getParent(); path != null; path = path.getParent()) {
            if (!Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    private DatabaseTrouble closed(Path path) {
        return new DatabaseTrouble(
                "ฐานข้อมูลทำงานด้วยผู้ใช้ root ไม่ได้ และผู้ใช้อื่นผ่านโฟลเดอร์ " + path
                        + " ไม่ได้ กรุณาเลือกโฟลเดอร์อื่นด้วย BPM_DATA หรือสั่ง chmod o+x " + path
                        + " หรือเริ่มโปรแกรมด้วยผู้ใช้ธรรมดา",
                "PostgreSQL does not run as root, and no other user can pass through " + path
                        + ": choose another folder with BPM_DATA, or run chmod o+x " + path
                        + ", or start BPM as an ordinary user.");
    }

    private DatabaseTrouble nobody() {
        return new DatabaseTrouble(
                "ฐานข้อมูลทำงานด้วยผู้ใช้ root ไม่ได้ และเครื่องนี้ใช้ unshare, setpriv และ runuser ไม่ได้"
                        + " กรุณาเริ่มโปรแกรมด้วยผู้ใช้ธรรมดา หรือกำหนด BPM_DATABASE_URL",
                "PostgreSQL does not run as root, and neither unshare, setpriv nor runuser works here:"
                        + " start BPM as an ordinary user that owns " + folder.home()
                        + ", or set BPM_DATABASE_URL to a server of your own.");
    }
}
