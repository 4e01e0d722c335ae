package bpm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.OtherReader;
import bpm.document.pack.PhotosToNowhere;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a large paper, a long spreadsheet and a pack of photos cost, each in a program with little memory. */
class PapersBench {

    @Test
    void papers_are_quick_and_need_little_memory() {
        var overview = alone(256, PapersAlone.class, "overview").split(" ");
        var pages = OtherReader.run(List.of("pdfinfo", overview[0]));
        System.out.printf(
                "%noverview, 256 MB of heap: %s%n",
                pages.replaceAll("(?s).*(Pages: +\\d+).*", "$1"));
        report("PDF, warm", Double.parseDouble(overview[1]), 1.5);
        report("DOCX, warm", Double.parseDouble(overview[2]), 1.5);
        report("100,000 rows XLSX, 64 MB", seconds(64, PapersAlone.class, "xlsx", "100000"), 5);
        report("10,000 rows XLSX, 64 MB", seconds(64, PapersAlone.class, "xlsx", "10000"), 5);
        report("2,000 photos ZIP, 48 MB", seconds(48, PhotosToNowhere.class, "2000"), 60);
        assertThat(Path.of(overview[0])).exists();
    }

    private static void report(String what, double seconds, double bar) {
        System.out.printf(
                "%-28s %6.2f s (bar %.1f) %s%n",
                what, seconds, bar, seconds < bar ? "met" : "MISSED");
    }

    private static double seconds(int megabytes, Class<?> program, String... arguments) {
        return Double.parseDouble(alone(megabytes, program, arguments));
    }

    /** The last line that the program prints, started with so much heap. */
    private static String alone(int megabytes, Class<?> program, String... arguments) {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return OtherReader.run(command).strip().lines().reduce((a, b) -> b).orElseThrow();
    }
}
