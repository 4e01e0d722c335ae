package bpm.trust;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No key, token or password of anything real lies in the repository. */
class NoSecretsTest {

    private static final List<Pattern> SECRETS = Stream.of(
                    "-----BEGIN (?:[A-Z]+ )?PRIVATE KEY",
                    "\\bAKIA[0-9A-Z]{16}\\b",
                    "\\bgh[pousr]_[A-Za-z0-9]{36,}",
                    "\\bglpat-[A-Za-z0-9_-]{20,}",
                    "\\bxox[baprs]-[A-Za-z0-9-]{10,}",
                    "\\beyJ[A-Za-z0-9_-]{15,}\\.eyJ[A-Za-z0-9_-]{15,}\\.",
                    "\\bAIza[0-9A-Za-z_-]{35}",
                    "(?i)\\b(?:password|passwd|secret|token)\\s*=\\s*[A-Za-z0-9+/]{24,}\\s*$",
                    "[a-z]+://[^/\\s:@$\\{]+:(?!password|pass|secret|geheim|\\$|\\{)[^/\\s:@\"'$\\{]{6,}@(?![a-z0-9.-]+\\.example\\b)[a-z0-9.-]+\\.[a-z]{2,}")
            .map(pattern -> Pattern.compile(pattern, Pattern.MULTILINE))
            .toList();
    private static final Set<String> ELSEWHERE = Set.of("target", ".git", "var", "node_modules");

    @Test
    void no_file_of_the_repository_holds_one() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(Path.of(""))) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !ELSEWHERE.contains(file.getName(0).toString()))
                    .forEach(file -> look(file, found));
        }
        assertThat(found).isEmpty();
    }

    private static void look(Path file, List<String> found) {
        try {
            if (Files.size(file) > 2_000_000) {
                return;
            }
            var text = Files.readString(file);
            for (var secret : SECRETS) {
                var match = secret.matcher(text);
                if (match.find()) {
                    found.add(file + ": " + secret);
                }
            }
        } catch (MalformedInputException e) {
            return; // a picture or a font
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_shapes_of_secrets_are_known() {
        assertThat(SECRETS.getFirst()
                        .matcher("-----BEGIN RSA PRIVATE" + " KEY-----")
                        .find())
                .isTrue();
        assertThat(SECRETS.get(1).matcher("AKIA" + "ABCDEFGHIJKLMNOP").find()).isTrue();
        assertThat(SECRETS.getLast()
                        .matcher("smtp://bpm:" + "Tr0ub4dor3@mail.office.go.th")
                        .find())
                .isTrue();
    }
}
