package bpm.paper.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The fonts that come along (แบบอักษรของระบบ), unpacked into a folder of their own, since fonts are read as
 * files. Java asks the machine's font configuration even when it is given a font, and many a server has
 * none: it is told an empty one, for nothing but these fonts is ever drawn.
 */
public final class OwnFonts {

    public static final Path REGULAR;
    public static final Path BOLD;
    /** Marks that the others lack, such as ✓ and ☐. */
    public static final Path SYMBOLS;

    private static final Font DRAWN;

    static {
        try {
            var folder = Files.createTempDirectory("bpm-fonts");
            folder.toFile().deleteOnExit();
            if (System.getProperty("sun.awt.fontconfig") == null) {
                var none = unpacked(folder, "fontconfig.properties");
                System.setProperty("sun.awt.fontconfig", none.toString());
            }
            REGULAR = unpacked(folder, "Sarabun-Regular.ttf");
            BOLD = unpacked(folder, "Sarabun-Bold.ttf");
            SYMBOLS = unpacked(folder, "Symbols.ttf");
            DRAWN = Font.createFont(Font.TRUETYPE_FONT, REGULAR.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private OwnFonts() {}

    /** The regular face for drawings, so many points high. */
    public static Font drawn(float points) {
        return DRAWN.deriveFont(points);
    }

    private static Path unpacked(Path folder, String name) throws IOException {
        var file = folder.resolve(name);
        try (InputStream font = Objects.requireNonNull(
                OwnFonts.class.getResourceAsStream("/paper/fonts/" + name), name)) {
            Files.copy(font, file);
        }
        file.toFile().deleteOnExit();
        return file;
    }
}
