package bpm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** PostgreSQL does not run as root: then its programs run as the user that Debian's packages made. */
final class Unprivileged {

    private static final String USER = "postgres";

    private Unprivileged() {}

    /** What stands before a program that works in the folder, which is that user's from now on. */
    static List<String> command(Path folder) throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                give(file);
            }
        }
        return List.of("setpriv", "--reuid", USER, "--regid", USER, "--clear-groups");
    }

    private static void give(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        var names = file.getFileSystem().getUserPrincipalLookupService();
        view.setOwner(names.lookupPrincipalByName(USER));
        view.setGroup(names.lookupPrincipalByGroupName(USER));
    }

    /** A folder that this user can reach, unlike those under a closed home. */
    static Path folder(String name) throws IOException {
        return Files.createTempDirectory(
                name,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }
}
