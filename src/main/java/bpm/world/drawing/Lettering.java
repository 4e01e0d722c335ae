package bpm.world.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/** Thai words as outlines (ตัวอักษรลายเส้น), so that a machine without a Thai font can draw them. */
final class Lettering {

    private static final Pattern SEGMENT = Pattern.compile("([MLQCZ])([^MLQCZ]*)");
    private static final Properties OUTLINES = read();

    private Lettering() {}

    private static Properties read() {
        var name = "/world/lettering.properties";
        try (var in = Objects.requireNonNull(Lettering.class.getResourceAsStream(name));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var all = new Properties();
            all.load(reader);
            return all;
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** The words, as wide as asked and no taller, their middle at the place. */
    static Path2D of(String name, double x, double y, double width, double height) {
        var outline = outline(OUTLINES.getProperty(name, ""));
        var bounds = outline.getBounds2D();
        double scale = Math.min(width / bounds.getWidth(), height / bounds.getHeight());
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        place.translate(-bounds.getCenterX(), -bounds.getCenterY());
        outline.transform(place);
        return outline;
    }

    private static Path2D outline(String text) {
        var path = new Path2D.Double();
        var found = SEGMENT.matcher(text);
        while (found.find()) {
            var words =
                    found.group(2).isEmpty() ? new String[0] : found.group(2).split(" ");
            var to = new double[words.length];
            for (int i = 0; i < to.length; i++) {
                to[i] = Integer.parseInt(words[i]);
            }
            draw(path, found.group(1), to);
        }
        return path;
    }

    private static void draw(Path2D path, String segment, double[] to) {
        switch (segment) {
            case "M" -> path.moveTo(to[0], to[1]);
            case "L" -> path.lineTo(to[0], to[1]);
            case "Q" -> path.quadTo(to[0], to[1], to[2], to[3]);
            case "C" -> path.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
            default -> path.closePath();
        }
    }
}
