package bpm.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What kind of picture (ชนิดของภาพ) the bytes are. The file's name and the sender's word are never asked. */
enum PictureKind {
    JPEG("JPEG"),
    PNG("PNG"),
    WEBP("WebP"),
    HEIC("HEIC"),
    AVIF("AVIF"),
    GIF("GIF"),
    BMP("BMP"),
    TIFF("TIFF"),
    JPEG_XL("JPEG XL"),
    NONE("");

    private static final int ENOUGH = 64;
    private static final Pattern AVIF_BRANDS = Pattern.compile("avif|avis");
    private static final Pattern HEIC_BRANDS = Pattern.compile("hei[cxms]|hev[cxms]|mif1|msf1");

    private final String title;

    PictureKind(String title) {
        this.title = title;
    }

    static PictureKind of(byte[] file) {
        var head = new String(Arrays.copyOf(file, ENOUGH), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        }
        return head.startsWith("ftyp", 4) ? boxed(head) : foreign(head);
    }

    /** Phones name HEIC and AVIF in a list of brands, the general ones often first. */
    private static PictureKind boxed(String head) {
        int end = Math.clamp(head.charAt(3), 8, ENOUGH);
        var brands = head.substring(8, end);
        if (AVIF_BRANDS.matcher(brands).find()) {
            return AVIF;
        }
        return HEIC_BRANDS.matcher(brands).find() ? HEIC : NONE;
    }

    private static PictureKind foreign(String head) {
        if (head.startsWith("GIF8")) {
            return GIF;
        }
        if (head.startsWith("BM") && head.startsWith("\0\0\0\0", 6)) {
            return BMP;
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return TIFF;
        }
        if (head.startsWith("\u00ff\n") || head.startsWith("\0\0\0\fJXL ")) {
            return JPEG_XL;
        }
        return NONE;
    }

    /** Whether a photo of this kind is taken. */
    boolean accepted() {
        return this == JPEG || this == PNG || this == WEBP;
    }

    /** The name by which people, and the decoders, know the kind. */
    String title() {
        return title;
    }
}
