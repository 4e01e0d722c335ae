package bpm;

import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Reads our papers with programs of others: what they find in them is what is there. */
public final class OtherReader {

    private OtherReader() {}

    /** The text of a PDF as poppler extracts it, in the order of the page. */
    public static String text(byte[] pdf) {
        return ofPdf(pdf, "pdftotext", "-layout", "%s", "-");
    }

    /** The fonts of a PDF as poppler lists them, one a line. */
    public static List<String> fonts(byte[] pdf) {
        return ofPdf(pdf, "pdffonts", "%s").lines().skip(2).toList();
    }

    /** How many pages it has. */
    public static int pages(byte[] pdf) {
        return ofPdf(pdf, "pdfinfo", "%s")
                .lines()
                .filter(line -> line.startsWith("Pages:"))
                .mapToInt(line -> Integer.parseInt(line.substring(6).strip()))
                .findFirst()
                .orElseThrow();
    }

    /** What the square codes say that zbar finds on its pages as they are printed. */
    public static List<String> codes(byte[] pdf) {
        run(List.of("zbarimg", "--version"));
        var page = kept(pdf, "page.pdf");
        run(List.of("pdftoppm", "-r", "150", "-png", page.toString(), page + "-"));
        try (var files = Files.list(page.getParent())) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .flatMap(file -> scanned(file).lines())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page without a code is no failure. */
    private static String scanned(Path picture) {
        return run(List.of(
                "sh",
                "-c",
                "zbarimg -q --raw \"$0\" 2>/dev/null || [ $? = 4 ]",
                picture.toString()));
    }

    /** The text without its spaces and line breaks, in which a sentence that was broken is found whole. */
    public static String joined(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    private static String ofPdf(byte[] pdf, String... command) {
        try {
            var file = Files.createTempFile("paper", ".pdf");
            Files.write(file, pdf);
            try {
                return run(List.of(command).stream()
                        .map(word -> word.replace("%s", file.toString()))
                        .toList());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a program prints; one that fails fails the test with what it said. */
    public static String run(List<String> command) {
        try {
            var out = Files.createTempFile("said", ".txt");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            boolean ended = process.waitFor(120, TimeUnit.SECONDS);
            var said = Files.readString(out, StandardCharsets.UTF_8);
            Files.delete(out);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new AssertionError(command + ": " + said);
            }
            return said;
        } catch (IOException e) {
            return Assumptions.abort(command.getFirst() + " is not installed: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A file of the test's own. */
    public static Path kept(byte[] bytes, String name) {
        try {
            var file = Files.createTempDirectory("papers").resolve(name);
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
