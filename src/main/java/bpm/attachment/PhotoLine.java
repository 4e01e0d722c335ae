package bpm.attachment;

/** What a gallery (คลังภาพ) shows of a photo; its picture is at {@code /photos/<id>} and {@code …/small}. */
public record PhotoLine(
        long id,
        String owner,
        int position,
        String caption,
        String name,
        int width,
        int height,
        long bytes) {

    /** The same photo with other words under it. */
    public PhotoLine captioned(String words) {
        return new PhotoLine(id, owner, position, words, name, width, height, bytes);
    }
}
