package bpm.attachment;

/** The JPEG of a photo or of its thumbnail (ไฟล์ภาพ), and the tag by which a browser knows it. */
public final class PhotoFile {

    private final String tag;
    private final byte[] jpeg;

    PhotoFile(String tag, byte[] jpeg) {
        this.tag = tag;
        this.jpeg = jpeg;
    }

    public String tag() {
        return tag;
    }

    public byte[] jpeg() {
        return jpeg;
    }
}
