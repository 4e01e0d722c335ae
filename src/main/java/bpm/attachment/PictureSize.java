package bpm.attachment;

import java.util.Comparator;
import java.util.Optional;

/** Width and height of a picture (ขนาดภาพ), in pixels. */
record PictureSize(int width, int height) {

    long pixels() {
        return (long) width * height;
    }

    /** The size with its longer edge at most that long, the shape kept, and no edge vanished. */
    PictureSize within(int edge) {
        double scale = Math.min(1.0, edge / (double) Math.max(width, height));
        return new PictureSize(Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int)
                Math.round(height * scale)));
    }

    PictureSize turned(Orientation orientation) {
        return orientation.swapsSides()
                ? new PictureSize(/* width= */ height, /* height= */ width)
                : this;
    }

    /**
     * The largest frame inside a WebP file. Its outer header says the canvas only, so a small canvas could
     * hide a frame of 16,383 × 16,383 that the decoder then makes room for.
     */
    static Optional<PictureSize> largestInWebp(PictureChunks chunks) {
        return chunks.all().stream()
                .flatMap(chunk -> frame(chunk).stream())
                .max(Comparator.comparingLong(PictureSize::pixels));
    }

    private static Optional<PictureSize> frame(PictureChunks.Chunk chunk) {
        var data = chunk.data();
        if (chunk.name().equals("VP8 ") && data.remaining() >= 10) {
            return Optional.of(
                    new PictureSize(data.getShort(6) & 0x3fff, data.getShort(8) & 0x3fff));
        }
        if (chunk.name().equals("VP8L") && data.remaining() >= 5) {
            int bits = data.getInt(1);
            return Optional.of(new PictureSize((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1));
        }
        return Optional.empty();
    }
}
