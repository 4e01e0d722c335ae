package bpm.ops;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** One run of an outside program (การเรียกโปรแกรมภายนอก), its words kept in a file. */
record Program(List<String> command, Path folder, Path words) {

    /** Whether it ended well in time. A program that cannot be run at all did not. */
    boolean succeeds(Duration patience) throws InterruptedIOException {
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(words.toFile()))
                    .start();
            process.getOutputStream().close();
            if (process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException().initCause(e);
        } catch (IOException e) {
            return false;
        }
    }

    /** The last lines of a file, for the person who must mend what went wrong. */
    static String tail(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            return "";
        }
        var lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return lines.stream().skip(Math.max(0, lines.size() - 8)).collect(Collectors.joining("\n"));
    }
}
