package bpm.paper.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A drawing (ภาพลายเส้น), such as a chart or a map: a vector in PDF, a sharp picture in DOCX. Width and
 * height are points (1/72 inch); the pen draws between (0, 0) and them.
 *
 * @param described what it shows, for those who do not see it
 */
public record Drawing(float width, float height, Consumer<Graphics2D> pen, String described)
        implements Block {

    /** The face of words in a drawing, which a pen draws as outlines. */
    private static final Font FACE = face();

    /** The face of words in a drawing, so many points high. */
    public static Font face(float size) {
        return FACE.deriveFont(size);
    }

    private static Font face() {
        try (InputStream font = Objects.requireNonNull(
                Drawing.class.getResourceAsStream("/paper/fonts/Sarabun-Regular.ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
