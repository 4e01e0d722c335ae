package bpm.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture as a JPEG that holds nothing else: no EXIF, no XMP, no colour profile. */
final class WritingJpeg {

    private static final float BEST = 0.85f;
    private static final float STEP = 0.1f;
    private static final float WORST = 0.2f;

    private WritingJpeg() {}

    /** The JPEG in the best quality that stays within that many bytes. */
    static byte[] write(BufferedImage picture, int mostBytes) {
        for (float quality = BEST; quality >= WORST; quality -= STEP) {
            var jpeg = write(picture, quality);
            if (jpeg.length <= mostBytes) {
                return jpeg;
            }
        }
        throw new IllegalStateException("no quality brings " + picture + " within " + mostBytes);
    }

    private static byte[] write(BufferedImage picture, float quality) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
