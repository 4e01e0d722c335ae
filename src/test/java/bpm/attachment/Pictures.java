package bpm.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/** Files as phones, cameras and jokers send them. */
final class Pictures {

    private Pictures() {}

    /** A picture of one colour. */
    static BufferedImage plain(int width, int height, Color colour) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return picture;
    }

    /** A picture that no compression makes much smaller. */
    static BufferedImage noise(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(2567);
        for (int y = 0; y < height; y++) {
            picture.setRGB(0, y, width, 1, random.ints(width).toArray(), 0, width);
        }
        return picture;
    }

    /** Corners in four colours: top left, top right, bottom left, bottom right. */
    static BufferedImage corners(int width, int height, Color... colours) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        for (int corner = 0; corner < colours.length; corner++) {
            pen.setColor(colours[corner]);
            pen.fillRect(corner % 2 * width / 2, corner / 2 * height / 2, width / 2, height / 2);
        }
        pen.dispose();
        return picture;
    }

    static byte[] file(String format, BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] jpeg(BufferedImage picture) {
        return file("jpeg", picture);
    }

    static BufferedImage open(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JPEG as a phone writes it: how it was held, its maker, and where it was. */
    static byte[] withExif(byte[] jpeg, int orientation) {
        var exif = exif(orientation);
        return ByteBuffer.allocate(jpeg.length + 4 + exif.length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] exif(int orientation) {
        var exif = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        exif.put(ascii("Exif\0\0II*\0")).putInt(8).putShort((short) 3);
        entry(exif, 0x010f, 2, 4).put(ascii("Ray\0"));
        entry(exif, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
        entry(exif, 0x8825, 4, 1).putInt(50).putInt(0);
        exif.putShort((short) 2);
        entry(exif, 1, 2, 2).put(ascii("N\0\0\0"));
        entry(exif, 2, 5, 3).putInt(80).putInt(0);
        return exif.putInt(19)
                .putInt(1)
                .putInt(54)
                .putInt(1)
                .putInt(30)
                .putInt(1)
                .array();
    }

    private static ByteBuffer entry(ByteBuffer exif, int tag, int type, int count) {
        return exif.putShort((short) tag).putShort((short) type).putInt(count);
    }

    /** Nothing but the head of a PNG that says how large it would be. */
    static byte[] pngHead(int width, int height) {
        var png = ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(ascii("IHDR"))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(png.array(), 12, 17);
        return png.putInt((int) crc.getValue()).array();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** 64 × 48, red above, blue below. */
    static byte[] webp() {
        return base64("UklGRoIAAABXRUJQVlA4IHYAAADwBACdASpAADAAPrVMoUwnI6MiKBVdUOAWiWYAyE6u0wH/+AJs"
                + "9DSfF/j4dqFksQAA/u4T0LNMf6VQFoen/6f7/8f7/GxzeaHVveNSj2mVa/Vzj9AGhNdGQ4TtsaGA"
                + "KFqsv8nSk8c0yJglTYzEE/Tit01GAAAA");
    }

    /** The JPEG of a print shop: one pure CMYK red. */
    static byte[] cmyk() {
        return base64("/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAKBwcIBwYKCAgICwoKCw4YEA4NDQ4dFRYRGCMfJSQiHyIh"
                + "Jis3LyYpNCkhIjBBMTQ5Oz4+PiUuRElDPEg3PT47/9sAQwEKCwsODQ4cEBAcOygiKDs7Ozs7Ozs7"
                + "Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7/8AAFAgAGAAgBAEiAAIR"
                + "AQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAGB//EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAW"
                + "AQEBAQAAAAAAAAAAAAAAAAAABgf/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADgQBAAIRAxEEAAA/"
                + "AKkBRMZbMAAAAAAAAAAA/9k=");
    }

    /** 16 × 16, the left half red, the right half transparent. */
    static byte[] transparentWebp() {
        return base64("UklGRmQAAABXRUJQVlA4WAoAAAAQAAAADwAADwAAQUxQSBIAAAABDzD/ERFCLJjMX7o7g4j+Ry5W"
                + "UDggLAAAAHABAJ0BKhAAEAABQCYloAJ0AUAAAP76Xf//c3sf+awP+oX/6WO//6UgAAAA");
    }

    /** 24 × 16, first red, then blue. */
    static byte[] animatedWebp() {
        return base64("UklGRtQAAABXRUJQVlA4WAoAAAACAAAAFwAADwAAQU5JTQYAAAD/////AABBTk1GVAAAAAAAAAAA"
                + "ABcAAA8AAPQBAAJWUDggPAAAABADAJ0BKhgAEAA+kTiXR6WjIiEwCACwEglAF2XQABA2AAD+7qY/"
                + "/gN18W0y//c4H/c4H/c4H8czWYAAAEFOTUZMAAAAAAAAAAAAFwAADwAA9AEAAFZQOCA0AAAAVAIA"
                + "nQEqGAAQAD6ROJdHgwCAAAEglAF2AFpIAP71WL//c4H/+zgf/7OB/HX9eqWuTfJsAFJJRkZIAAAA"
                + "V0VCUFZQOCA8AAAAEAMAnQEqGAAQAD6ROJdHpaMiITAIALASCUAXZdAAEDYAAP7upj/+A3XxbTL/"
                + "9zgf9zgf9zgfxzNZgAAA");
    }

    private static byte[] base64(String text) {
        return Base64.getDecoder().decode(text);
    }
}
