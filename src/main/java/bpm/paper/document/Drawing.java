package bpm.paper.document;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/**
 * A drawing (ภาพลายเส้น), such as a chart or a map: a vector in PDF, a sharp picture in DOCX. Width and
 * height are points (1/72 inch); the pen draws between (0, 0) and them.
 *
 * @param described what it shows, for those who do not see it
 */
public record Drawing(float width, float height, Consumer<Graphics2D> pen, String described)
        implements Block {}
