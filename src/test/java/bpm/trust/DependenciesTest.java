package bpm.trust;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every jar that comes along is written down with its digest: one that changed under the same name, or that nobody
 * looked at, fails here, without a network. After an upgrade that was looked at: BPM_DEPENDENCIES=keep bin/test.
 */
class DependenciesTest {

    private static final Path KNOWN = Path.of("src/test/resources/dependencies.txt");

    @Test
    void every_jar_is_the_one_that_was_looked_at() throws Exception {
        var found = found();
        if ("keep".equals(System.getenv("BPM_DEPENDENCIES"))) {
            var all = new TreeMap<>(known());
            all.putAll(found);
            Files.write(
                    KNOWN,
                    all.entrySet().stream()
                            .map(one -> one.getKey() + " " + one.getValue())
                            .toList());
        }
        assertThat(known()).containsAllEntriesOf(found);
    }

    private static Map<String, String> known() throws IOException {
        var known = new TreeMap<String, String>();
        if (Files.exists(KNOWN)) {
            Files.readAllLines(KNOWN)
                    .forEach(line -> known.put(line.split(" ")[0], line.split(" ")[1]));
        }
        return known;
    }

    private static Map<String, String> found() throws IOException, NoSuchAlgorithmException {
        var found = new TreeMap<String, String>();
        for (var jar : Stream.of(System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(path -> !path.getFileName().toString().startsWith("surefire"))
                .toList()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            found.put(jar.getFileName().toString(), HexFormat.of().formatHex(digest));
        }
        assertThat(found).hasSizeGreaterThan(60);
        return found;
    }
}
