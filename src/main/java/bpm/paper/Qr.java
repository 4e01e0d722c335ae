package bpm.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import javax.imageio.ImageIO;

/** A text as a square code (คิวอาร์) that phones read: as SVG for paper and screens, as PNG for documents. */
public final class Qr {

    /** The quiet rim that readers need, in modules. */
    private static final int RIM = 4;

    private final BitMatrix modules;

    private Qr(BitMatrix modules) {
        this.modules = modules;
    }

    /** The code of a text, which stays readable with a seventh of it soiled. */
    public static Qr of(String text) {
        try {
            return new Qr(new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    RIM)));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a square code: " + text.length(), e);
        }
    }

    /** One path in a square of as many units as there are modules; it takes any size. */
    public String svg() {
        int size = modules.getWidth();
        var path = new StringBuilder();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int run = run(x, y);
                if (run > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x, y, run, run));
                    x += run;
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>""".formatted(size, path);
    }

    /** A picture of black and white, each module a square of so many pixels. */
    public byte[] png(int pixels) {
        int size = modules.getWidth() * pixels;
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                picture.setRGB(x, y, modules.get(x / pixels, y / pixels) ? 0 : 0xFFFFFF);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** How many dark modules stand beside each other from here on. */
    private int run(int x, int y) {
        int run = 0;
        while (x + run < modules.getWidth() && modules.get(x + run, y)) {
            run++;
        }
        return run;
    }
}
