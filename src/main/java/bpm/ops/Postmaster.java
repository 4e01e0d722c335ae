package bpm.ops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The server's first process (โพรเซสหลักของฐานข้อมูล) as its pid file names it; the file outlives a kill. */
record Postmaster(long pid, int port, boolean ready) {

    static Path file(PostgresFolder folder) {
        return folder.data().resolve("postmaster.pid");
    }

    /** What the file says, if there is one and it is written to the line with the port. */
    static Optional<Postmaster> of(PostgresFolder folder) throws IOException {
        try {
            var lines = Files.readAllLines(file(folder), StandardCharsets.UTF_8);
            return lines.size() < 4
                    ? Optional.empty()
                    : Optional.of(new Postmaster(
                            Long.parseLong(lines.getFirst().strip()),
                            Integer.parseInt(lines.get(3).strip()),
                            lines.size() >= 8 && lines.get(7).strip().equals("ready")));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** A zombie counts as dead: as process 1 of a container we are its parent and nobody buries it. */
    boolean lives() throws IOException {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent() && !zombie();
    }

    /** Whether a program of this folder runs under the number now; empty when the system will not tell. */
    Optional<Boolean> belongsTo(PostgresFolder folder) throws IOException {
        return command(pid).map(path -> isServer(path, folder));
    }

    /** Whether any server process of the folder is still at work, also one whose postmaster was killed. */
    static boolean anyLeft(PostgresFolder folder) {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().command().stream())
                .anyMatch(command -> isServer(Path.of(command), folder));
    }

    private static boolean isServer(Path command, PostgresFolder folder) {
        return command.startsWith(folder.home()) && command.endsWith(Path.of("bin", "postgres"));
    }

    /** In a container root may not look at another user's executable, but anyone may read a command line. */
    private static Optional<Path> command(long pid) throws IOException {
        var known = ProcessHandle.of(pid).flatMap(process -> process.info().command());
        if (known.isPresent()) {
            return known.map(Path::of);
        }
        var line = Path.of("/proc", Long.toString(pid), "cmdline");
        return Files.isReadable(line)
                ? Optional.of(Files.readString(line, StandardCharsets.UTF_8).split("\0", 2)[0])
                        .filter(word -> !word.isBlank())
                        .map(Path::of)
                : Optional.empty();
    }

    private boolean zombie() throws IOException {
        var stat = Path.of("/proc", Long.toString(pid), "stat");
        try {
            return Files.exists(stat)
                    && Files.readString(stat, StandardCharsets.ISO_8859_1).contains(") Z ");
        } catch (IOException e) {
            return !ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
        }
    }
}
