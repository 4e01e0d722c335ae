package bpm.paper.docx;

import bpm.paper.document.Block;
import bpm.paper.document.Drawing;
import bpm.paper.document.Lettering;
import bpm.paper.document.Picture;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/** Photos two in a row, and drawings as sharp pictures. */
final class Pictures {

    /** Pixels for each point of a drawing: 216 to an inch. */
    private static final int SHARPNESS = 3;

    private static final double HIGHEST = 165;
    private static final double TWIPS_PER_POINT = 20;
    private static final double RIM = 12;

    private final XWPFDocument word;
    private final Lettering lettering;
    private final int width;

    Pictures(XWPFDocument word, Lettering lettering, int width) {
        this.word = word;
        this.lettering = lettering;
        this.width = width;
    }

    void gallery(Block.Gallery gallery) throws IOException {
        int rows = (gallery.pictures().size() + 1) / 2;
        if (rows == 0) {
            return;
        }
        var table = Cells.table(word, rows, Cells.even(width, 2));
        for (int i = 0; i < gallery.pictures().size(); i++) {
            var picture = gallery.pictures().get(i);
            var cell = table.getRow(i / 2).getCell(i % 2);
            var place = Cells.write(cell, "", false);
            place.setAlignment(ParagraphAlignment.CENTER);
            photo(place, picture);
            Runs.write(Cells.more(cell), lettering.text(picture.caption()), false);
        }
        word.createParagraph().setStyle(Styles.NOTE);
    }

    private void photo(XWPFParagraph place, Picture picture) throws IOException {
        double widest = width / 2.0 / TWIPS_PER_POINT - RIM;
        fitted(place, picture.jpeg().get(), PictureType.JPEG, widest, HIGHEST, picture.caption());
    }

    /** A picture in its own proportions, as large as it may be: so many points wide and high. */
    static void fitted(
            XWPFParagraph place,
            byte[] bytes,
            PictureType type,
            double widest,
            double highest,
            String described)
            throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return;
            }
            var reader = readers.next();
            reader.setInput(in);
            double shrink = Math.min(widest / reader.getWidth(0), highest / reader.getHeight(0));
            add(
                    place,
                    bytes,
                    type,
                    reader.getWidth(0) * shrink,
                    reader.getHeight(0) * shrink,
                    described);
            reader.dispose();
        }
    }

    static void draw(XWPFParagraph place, Drawing drawing) throws IOException {
        var image = new BufferedImage(
                (int) (drawing.width() * SHARPNESS),
                (int) (drawing.height() * SHARPNESS),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SHARPNESS, SHARPNESS);
        drawing.pen().accept(graphics);
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        place.setAlignment(ParagraphAlignment.CENTER);
        png(place, png.toByteArray(), drawing.width(), drawing.height(), drawing.described());
    }

    /** A PNG so many points wide and high. */
    static void png(XWPFParagraph place, byte[] png, double width, double height, String described)
            throws IOException {
        add(place, png, PictureType.PNG, width, height, described);
    }

    private static void add(
            XWPFParagraph place,
            byte[] bytes,
            PictureType type,
            double width,
            double height,
            String described)
            throws IOException {
        try {
            var picture = place.createRun()
                    .addPicture(
                            new ByteArrayInputStream(bytes),
                            type,
                            "picture",
                            Units.toEMU(width),
                            Units.toEMU(height));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(described);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
