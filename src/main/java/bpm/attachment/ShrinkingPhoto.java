package bpm.attachment;

import bpm.shared.Problem;

import net.coobird.thumbnailator.Thumbnails;

import org.springframework.stereotype.Component;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Makes of an uploaded file the small, upright, clean photo that is kept (ย่อภาพ), or says why it cannot. */
@Component
class ShrinkingPhoto {

    static final int LONGEST_EDGE = 1920;
    static final int MOST_BYTES = 2_000_000;
    static final int THUMBNAIL_EDGE = 320;
    private static final int MOST_UPLOADED_MB = 25;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int SECONDS_TO_WAIT = 30;

    /** An open picture takes up to 200 MB, so only two are open at a time; the others wait in order. */
    private final Semaphore open = new Semaphore(2, true);

    Photo shrink(byte[] uploaded) {
        var kind = accept(uploaded);
        takeTurn();
        try {
            var orientation = ReadingOrientation.of(kind, uploaded);
            var picture = upright(DecodingPicture.decode(kind, uploaded), orientation);
            return new Photo(
                    WritingJpeg.write(picture, MOST_BYTES),
                    picture.getWidth(),
                    picture.getHeight(),
                    WritingJpeg.write(scaled(picture, THUMBNAIL_EDGE), MOST_BYTES));
        } finally {
            open.release();
        }
    }

    private static PictureKind accept(byte[] uploaded) {
        if (uploaded.length == 0) {
            throw PhotoRefusal.EMPTY.problem();
        }
        if (uploaded.length > MOST_UPLOADED_MB * MEGABYTE) {
            throw PhotoRefusal.TOO_LARGE.problem(MOST_UPLOADED_MB);
        }
        var kind = PictureKind.of(uploaded);
        if (kind.accepted()) {
            return kind;
        }
        throw switch (kind) {
            case HEIC -> PhotoRefusal.HEIC.problem();
            case NONE -> PhotoRefusal.NOT_A_PICTURE.problem();
            default -> PhotoRefusal.OTHER_KIND.problem(kind.title());
        };
    }

    private void takeTurn() {
        try {
            if (open.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Problem.tooMany("มีผู้ส่งภาพพร้อมกันจำนวนมาก กรุณารอสักครู่แล้วส่งใหม่");
    }

    private static BufferedImage upright(BufferedImage stored, Orientation orientation) {
        var small = scaled(stored, LONGEST_EDGE);
        var size = new PictureSize(small.getWidth(), small.getHeight()).turned(orientation);
        var upright = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        var pen = upright.createGraphics();
        // what is transparent becomes white paper
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, size.width(), size.height());
        pen.drawImage(small, orientation.toUpright(size.width(), size.height()), null);
        pen.dispose();
        return upright;
    }

    private static BufferedImage scaled(BufferedImage picture, int edge) {
        var size = new PictureSize(picture.getWidth(), picture.getHeight()).within(edge);
        boolean transparent = picture.getColorModel().hasAlpha();
        try {
            return Thumbnails.of(picture)
                    .size(size.width(), size.height())
                    .keepAspectRatio(false)
                    .imageType(
                            transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                    .asBufferedImage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
