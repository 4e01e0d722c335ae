package bpm.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.List;

/** Where each thing of one embedded server lies (โฟลเดอร์ของฐานข้อมูล). */
record PostgresFolder(Path home) {

    private static final long LARGE_LOG = 10_000_000;

    /** The folder, made when missing. Its real path, because a process is known by the path it runs from. */
    static PostgresFolder at(Path home) throws IOException {
        return new PostgresFolder(Files.createDirectories(home.toAbsolutePath()).toRealPath());
    }

    Path data() {
        return home.resolve("data");
    }

    /** Where a new cluster grows before it gets its name. */
    Path halfMade() {
        return home.resolve("data.tmp");
    }

    Path password() {
        return home.resolve("password");
    }

    Path lock() {
        return home.resolve("lock");
    }

    Path log() {
        return home.resolve("postgres.log");
    }

    /** What pg_ctl and initdb said last. */
    Path toolLog() {
        return home.resolve("postgres-tools.log");
    }

    /** A large log steps aside once; the one before it goes. */
    void rotateLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LARGE_LOG) {
            Files.move(log(), home.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Lets another user of the machine walk through to what is his; listing stays closed. */
    void letThrough() throws IOException {
        var permissions = Files.getPosixFilePermissions(home);
        if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
            Files.setPosixFilePermissions(home, permissions);
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (Path path : inside(tree).reversed()) {
            Files.delete(path);
        }
    }

    /** The tree's paths, a folder before what is in it. */
    static List<Path> inside(Path tree) throws IOException {
        try (var paths = Files.walk(tree)) {
            return paths.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
