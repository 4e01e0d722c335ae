package bpm.attachment;

/** A photo (ภาพถ่าย) as it is kept: a small upright JPEG that tells nothing else, and its thumbnail. */
public final class Photo {

    private final byte[] jpeg;
    private final int width;
    private final int height;
    private final byte[] thumbnail;

    Photo(byte[] jpeg, int width, int height, byte[] thumbnail) {
        this.jpeg = jpeg;
        this.width = width;
        this.height = height;
        this.thumbnail = thumbnail;
    }

    byte[] jpeg() {
        return jpeg;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    byte[] thumbnail() {
        return thumbnail;
    }
}
