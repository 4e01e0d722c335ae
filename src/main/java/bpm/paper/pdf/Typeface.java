package bpm.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The letters of the papers (แบบอักษร): the files of a regular and a bold face, and the size of plain text
 * in points. Without a choice it is Sarabun, which comes along; an office may bring TH Sarabun New.
 */
public record Typeface(Path regular, Path bold, Path symbols, double size) {

    /** At this size Sarabun is as large as the 16 points of TH Sarabun that letters are written in. */
    public static final double OWN_SIZE = 11;

    private static final double SMALLEST = 8;
    private static final double LARGEST = 20;

    public Typeface {
        if (size < SMALLEST || size > LARGEST) {
            throw new IllegalArgumentException("BPM_PAPER_SIZE: %s is not between %s and %s points"
                    .formatted(size, SMALLEST, LARGEST));
        }
    }

    /** Sarabun, unpacked into a folder of its own, since fonts are read as files. */
    public static Typeface own(double size) {
        try {
            var folder = Files.createTempDirectory("bpm-fonts");
            folder.toFile().deleteOnExit();
            return new Typeface(
                    unpacked(folder, "Sarabun-Regular.ttf"),
                    unpacked(folder, "Sarabun-Bold.ttf"),
                    unpacked(folder, "Symbols.ttf"),
                    size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Faces that an office brings; marks such as ✓ and ☐ still come from our own. */
    public static Typeface brought(Path regular, Path bold, double size) {
        for (var file : new Path[] {regular, bold}) {
            if (!Files.isReadable(file)) {
                throw new IllegalArgumentException("the font cannot be read: " + file);
            }
        }
        return new Typeface(regular, bold, own(size).symbols(), size);
    }

    private static Path unpacked(Path folder, String name) throws IOException {
        var file = folder.resolve(name);
        try (InputStream font = Objects.requireNonNull(
                Typeface.class.getResourceAsStream("/paper/fonts/" + name), name)) {
            Files.copy(font, file);
        }
        file.toFile().deleteOnExit();
        return file;
    }
}
