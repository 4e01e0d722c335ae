package bpm.paper.pdf;

import bpm.paper.font.OwnFonts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    /** Sarabun. */
    public static Typeface own(double size) {
        return new Typeface(OwnFonts.REGULAR, OwnFonts.BOLD, OwnFonts.SYMBOLS, size);
    }

    /** Faces that an office brings; marks such as ✓ and ☐ still come from our own. */
    public static Typeface brought(Path regular, Path bold, double size) {
        for (var file : List.of(regular, bold)) {
            if (!Files.isReadable(file)) {
                throw new IllegalArgumentException(
                        "BPM_PAPER_FONT: the font cannot be read: " + file);
            }
        }
        return new Typeface(regular, bold, OwnFonts.SYMBOLS, size);
    }
}
