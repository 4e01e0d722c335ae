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
        long bytes) {}
