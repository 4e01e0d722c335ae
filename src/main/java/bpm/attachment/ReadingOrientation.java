package bpm.attachment;

import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reads how the camera was held. EXIF that cannot be read never stands in the way of the picture. */
final class ReadingOrientation {

    private static final byte[] PREAMBLE = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private ReadingOrientation() {}

    static Orientation of(PictureKind kind, byte[] file) {
        try {
            return exif(kind, file)
                    .map(ReadingOrientation::orientation)
                    .orElse(Orientation.UPRIGHT);
        } catch (JpegProcessingException | IOException | RuntimeException e) {
            return Orientation.UPRIGHT;
        }
    }

    private static Optional<byte[]> exif(PictureKind kind, byte[] file)
            throws JpegProcessingException, IOException {
        return switch (kind) {
            case JPEG -> inJpeg(file);
            case PNG -> PictureChunks.ofPng(file).bytes("eXIf");
            case WEBP -> PictureChunks.ofWebp(file).bytes("EXIF");
            default -> Optional.empty();
        };
    }

    private static Optional<byte[]> inJpeg(byte[] file)
            throws JpegProcessingException, IOException {
        var segments = JpegSegmentReader.readSegments(
                new SequentialByteArrayReader(file), List.of(JpegSegmentType.APP1));
        return StreamSupport.stream(segments.getSegments(JpegSegmentType.APP1).spliterator(), false)
                .filter(ReadingOrientation::hasPreamble)
                .findFirst();
    }

    private static Orientation orientation(byte[] exif) {
        var metadata = new Metadata();
        // some writers of WebP put JPEG's preamble before the EXIF, though the format has none
        new ExifReader()
                .extract(
                        new ByteArrayReader(exif, hasPreamble(exif) ? PREAMBLE.length : 0),
                        metadata);
        return Optional.ofNullable(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class))
                .map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                .map(Orientation::of)
                .orElse(Orientation.UPRIGHT);
    }

    private static boolean hasPreamble(byte[] exif) {
        return exif.length > PREAMBLE.length
                && Arrays.equals(Arrays.copyOf(exif, PREAMBLE.length), PREAMBLE);
    }
}
