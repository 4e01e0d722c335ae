package bpm.paper.pdf;

import static java.util.Objects.requireNonNull;

import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGraphics2D;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

import java.awt.Graphics2D;
import java.awt.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** A picture or drawing in its place on the page; it is fetched only when the page is written. */
final class Placed implements ITextReplacedElement {

    /** Makes the image with the writer of the page. */
    interface Source {
        Image image(PdfWriter writer) throws IOException;
    }

    private final Source source;
    private final int width;
    private final int height;
    private Point location = new Point();

    /** In the renderer's dots. */
    Placed(Source source, int width, int height) {
        this.source = source;
        this.width = width;
        this.height = height;
    }

    /** What a pen draws, as a vector; letters become outlines, so Thai stands as it is drawn. */
    static Source drawn(float width, float height, Consumer<Graphics2D> pen) {
        return writer -> {
            PdfContentByte content = writer.getDirectContent();
            var template = content.createTemplate(width, height);
            var graphics = new PdfGraphics2D(template, width, height, null, true, false, 0);
            pen.accept(graphics);
            graphics.dispose();
            return Image.getInstance(template);
        };
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        try {
            var image = source.image(requireNonNull(device.getWriter()));
            double shrink = Math.min(width / image.getWidth(), height / image.getHeight());
            int wide = (int) (image.getWidth() * shrink);
            int high = (int) (image.getHeight() * shrink);
            image.scaleAbsolute(wide, high);
            var area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
            device.drawImage(
                    new ITextFSImage(image),
                    area.x + (width - wide) / 2,
                    area.y + (height - high) / 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {}

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}
