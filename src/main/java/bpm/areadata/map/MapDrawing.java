package bpm.areadata.map;

import bpm.areadata.map.AreaMap.Dot;
import bpm.areadata.map.AreaMap.Outline;
import bpm.paper.document.Drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.UnaryOperator;

/** A map on paper (แผนที่บนกระดาษ): the same outlines and points as on the page, drawn by a pen. */
public final class MapDrawing {

    private static final Color AROUND = new Color(0xf3, 0xf4, 0xf5);
    private static final Color OWN = new Color(0xdf, 0xea, 0xf4);
    private static final Color LINE = new Color(0x8a, 0x94, 0x9e);
    private static final Color DOT = new Color(0x1f, 0x5f, 0x99, 0xb0);
    private static final Color WORD = new Color(0x33, 0x3a, 0x40);
    private static final float WORDS = 13;

    private final AreaMap map;
    private final UnaryOperator<String> name;

    private MapDrawing(AreaMap map, UnaryOperator<String> name) {
        this.map = map;
        this.name = name;
    }

    /**
     * The map no larger than so many points; {@code name} tells what a district is called that came without a
     * name.
     */
    public static Drawing of(
            AreaMap map, float width, float height, UnaryOperator<String> name, String described) {
        float scale = Math.min(width / map.width(), height / map.height());
        var drawing = new MapDrawing(map, name);
        return new Drawing(
                map.width() * scale,
                map.height() * scale,
                pen -> drawing.draw(pen, scale),
                described);
    }

    private void draw(Graphics2D given, float scale) {
        var pen = (Graphics2D) given.create();
        pen.scale(scale, scale);
        pen.clip(new Rectangle2D.Float(0, 0, map.width(), map.height()));
        pen.setStroke(new BasicStroke(1.2f));
        map.outlines().forEach(outline -> outline(pen, outline));
        pen.setFont(Drawing.face(WORDS));
        map.outlines().stream()
                .filter(outline -> outline.code().length() == 4)
                .forEach(outline -> word(pen, outline));
        map.dots().forEach(dot -> dot(pen, dot));
        pen.setColor(LINE);
        pen.draw(new Rectangle2D.Float(0.6f, 0.6f, map.width() - 1.2f, map.height() - 1.2f));
        pen.dispose();
    }

    private static void outline(Graphics2D pen, Outline outline) {
        var path = path(outline.path());
        pen.setColor(outline.own() ? OWN : AROUND);
        pen.fill(path);
        pen.setColor(LINE);
        pen.draw(path);
    }

    private void word(Graphics2D pen, Outline outline) {
        var word = outline.name().isEmpty() ? name.apply(outline.code()) : outline.name();
        pen.setColor(WORD);
        float half = (float) pen.getFontMetrics().getStringBounds(word, pen).getWidth() / 2;
        pen.drawString(word, Float.parseFloat(outline.x()) - half, Float.parseFloat(outline.y()));
    }

    private static void dot(Graphics2D pen, Dot dot) {
        double radius = Double.parseDouble(dot.radius());
        double x = Double.parseDouble(dot.x()) - radius;
        double y = Double.parseDouble(dot.y()) - radius;
        var circle = new Ellipse2D.Double(x, y, 2 * radius, 2 * radius);
        pen.setColor(DOT);
        pen.fill(circle);
        pen.setColor(Color.WHITE);
        pen.draw(circle);
    }

    /** The path of an outline, which only moves, draws lines and closes. */
    private static Path2D path(String words) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (var ring : words.split("Z", -1)) {
            boolean first = true;
            for (var spot : ring.replaceFirst("^M", "").split("L", -1)) {
                var at = spot.split(" ", -1);
                if (at.length == 2) {
                    double x = Double.parseDouble(at[0]);
                    double y = Double.parseDouble(at[1]);
                    if (first) {
                        path.moveTo(x, y);
                    } else {
                        path.lineTo(x, y);
                    }
                    first = false;
                }
            }
            if (!first) {
                path.closePath();
            }
        }
        return path;
    }
}
