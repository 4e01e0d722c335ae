package bpm.world.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** Draws what a village has (แปรงวาดภาพ): people, trees, roofs, boards with words. */
final class Brush {

    static final int WIDTH = 1280;
    static final int HEIGHT = 960;

    private static final int[] SHIRTS = {
        0xf2b632, 0xe8e4da, 0x5b8fb9, 0xb5546a, 0x6a9c78, 0xd98245, 0x7b6ca8, 0xf0d9a8
    };
    private static final int[] SKIN = {0xc68e63, 0xb67b52, 0xd6a177, 0xa86f48};

    private final BufferedImage canvas =
            new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = canvas.createGraphics();
    private final RandomGenerator dice;

    Brush(RandomGenerator dice) {
        this.dice = dice;
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    BufferedImage finished() {
        fill(0xffffff, new RoundRectangle2D.Double(WIDTH - 262, HEIGHT - 76, 240, 56, 28, 28));
        fill(0x8a3b2e, Lettering.of("sample", WIDTH - 142, HEIGHT - 48, 190, 40));
        pen.dispose();
        return canvas;
    }

    void shade(int top, int bottom, double from, double to) {
        pen.setPaint(new GradientPaint(
                0, (float) from, new Color(top), 0, (float) to, new Color(bottom)));
        pen.fill(new java.awt.geom.Rectangle2D.Double(0, from, WIDTH, to - from));
    }

    void box(int colour, double x, double y, double width, double height, double round) {
        fill(colour, new RoundRectangle2D.Double(x, y, width, height, round, round));
    }

    void disc(int colour, double x, double y, double radius) {
        fill(colour, new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    void fill(int colour, Shape shape) {
        pen.setPaint(new Color(colour));
        pen.fill(shape);
    }

    /** A closed shape through points: x and y in turn. */
    void area(int colour, double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        fill(colour, path);
    }

    /** A bent line, such as a hill's back or a rope. */
    void bow(int colour, double thick, double x, double y, double overX, double overY, double toX) {
        pen.setPaint(new Color(colour));
        pen.setStroke(
                new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var path = new Path2D.Double();
        path.moveTo(x, y);
        path.quadTo(overX, overY, toX, y);
        pen.draw(path);
    }

    void hills(int colour, double base, double high) {
        for (double x = -200; x < WIDTH; x += 260 + dice.nextInt(120)) {
            var hill = new Path2D.Double();
            hill.moveTo(x, base);
            hill.quadTo(x + 240, base - high - dice.nextInt(80), x + 520, base);
            fill(colour, hill);
        }
    }

    void board(int colour, int ink, String words, double x, double y, double width, double height) {
        box(colour, x, y, width, height, 14);
        fill(ink, Lettering.of(words, x + width / 2, y + height / 2, width * 0.86, height * 0.62));
    }

    /** Somebody standing on the place, seen from the front. */
    void person(double x, double y, double size) {
        int shirt = SHIRTS[dice.nextInt(SHIRTS.length)];
        box(0x3d4250, x - size * 0.26, y - size * 0.9, size * 0.22, size * 0.9, 8);
        box(0x3d4250, x + size * 0.04, y - size * 0.9, size * 0.22, size * 0.9, 8);
        box(shirt, x - size * 0.36, y - size * 1.75, size * 0.72, size * 0.98, size * 0.3);
        head(x, y - size * 2.05, size * 0.3);
    }

    /** Somebody sitting with the back to us. */
    void listener(double x, double y, double size) {
        box(
                SHIRTS[dice.nextInt(SHIRTS.length)],
                x - size * 0.5,
                y - size * 0.8,
                size,
                size * 1.2,
                size * 0.5);
        disc(0x2d2a2a, x, y - size * 1.08, size * 0.36);
        if (dice.nextInt(3) == 0) {
            disc(0x2d2a2a, x, y - size * 1.42, size * 0.14);
        }
    }

    private void head(double x, double y, double radius) {
        disc(0x2d2a2a, x, y - radius * 0.25, radius * 1.06);
        disc(SKIN[dice.nextInt(SKIN.length)], x, y + radius * 0.12, radius * 0.9);
        disc(0x2d2a2a, x - radius * 0.32, y + radius * 0.08, radius * 0.09);
        disc(0x2d2a2a, x + radius * 0.32, y + radius * 0.08, radius * 0.09);
        bow(
                0x7a3b2e,
                radius * 0.1,
                x - radius * 0.3,
                y + radius * 0.4,
                x,
                y + radius * 0.7,
                x + radius * 0.3);
    }

    void tree(double x, double y, double size) {
        box(0x7a5636, x - size * 0.08, y - size, size * 0.16, size, 6);
        int leaf = dice.nextBoolean() ? 0x4f8a4f : 0x3f7a52;
        disc(leaf, x, y - size * 1.25, size * 0.5);
        disc(leaf, x - size * 0.36, y - size, size * 0.36);
        disc(leaf, x + size * 0.36, y - size, size * 0.36);
    }

    void plant(double x, double y, double size) {
        disc(0x3f7a3f, x - size * 0.45, y - size * 0.2, size * 0.5);
        disc(0x4a8a44, x + size * 0.45, y - size * 0.2, size * 0.5);
        disc(0x6aa84f, x, y - size * 0.5, size * 0.48);
    }

    /** Flags on a rope. */
    void pennants(double y) {
        int[] colours = {0xd2553f, 0xf2b632, 0x4a86b5, 0x5c9a64, 0xffffff};
        for (int i = 0; i < 24; i++) {
            double x = i * WIDTH / 23.0;
            double sag = y + 46 * Math.sin(Math.PI * (i % 8) / 7.0);
            area(colours[i % colours.length], x - 20, sag, x + 20, sag, x, sag + 44);
        }
    }
}
