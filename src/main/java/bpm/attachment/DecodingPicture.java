package bpm.attachment;

import bpm.shared.Problem;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Opens a picture, having read how large it will be first, and refuses what is too large or not whole. */
final class DecodingPicture {

    private static final long MOST_PIXELS = 60_000_000;
    private static final long MILLION = 1_000_000;
    /** Above this every second pixel of every second row is enough, and takes a quarter of the memory. */
    private static final long PIXELS_AT_ONCE = 16_000_000;

    static {
        ImageIO.setUseCache(false);
        findDecoders();
    }

    private DecodingPicture() {}

    /** The JDK asks the thread's class loader, and a pooled thread's does not see into the packaged jar. */
    private static void findDecoders() {
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(DecodingPicture.class.getClassLoader());
            ImageIO.scanForPlugins();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    static BufferedImage decode(PictureKind kind, byte[] file) {
        var reader = ImageIO.getImageReadersByFormatName(kind.title().toLowerCase(Locale.ROOT))
                .next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            return decode(reader, input, kind, file);
        } catch (Problem refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // the decoders throw whatever they trip over in a broken file
            throw PhotoRefusal.DAMAGED.problem();
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decode(
            ImageReader reader, ImageInputStream input, PictureKind kind, byte[] file)
            throws IOException {
        reader.setInput(input, true, true);
        var size = new PictureSize(reader.getWidth(0), reader.getHeight(0));
        refuseTooMany(size);
        if (kind == PictureKind.WEBP) {
            refuseBadChunks(PictureChunks.ofWebp(file));
        }
        var warnings = new ArrayList<String>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        var how = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt(size.pixels() / (double) PIXELS_AT_ONCE));
        how.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        var picture = reader.read(0, how);
        refuseCutShort(warnings);
        return picture;
    }

    private static void refuseTooMany(PictureSize size) {
        if (size.width() < 1 || size.height() < 1) {
            throw PhotoRefusal.DAMAGED.problem();
        }
        if (size.pixels() > MOST_PIXELS) {
            throw PhotoRefusal.TOO_MANY_PIXELS.problem(
                    size.width(), size.height(), MOST_PIXELS / MILLION);
        }
    }

    private static void refuseBadChunks(PictureChunks chunks) {
        PictureSize.largestInWebp(chunks).ifPresent(DecodingPicture::refuseTooMany);
        if (!chunks.whole()) {
            throw PhotoRefusal.DAMAGED.problem();
        }
    }

    /** A JPEG that was cut off still decodes, its lower part grey; only these warnings tell. */
    private static void refuseCutShort(List<String> warnings) {
        if (warnings.stream()
                .anyMatch(said -> said.contains("Truncated") || said.contains("premature end"))) {
            throw PhotoRefusal.DAMAGED.problem();
        }
    }
}
