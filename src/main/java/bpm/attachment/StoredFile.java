package bpm.attachment;

/** An attached file itself (เนื้อไฟล์แนบ), with the tag by which a browser knows it. */
final class StoredFile {

    private final String name;
    private final String mediaType;
    private final String tag;
    private final byte[] content;

    StoredFile(String name, String mediaType, String tag, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.tag = tag;
        this.content = content;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    String tag() {
        return tag;
    }

    byte[] content() {
        return content;
    }
}
