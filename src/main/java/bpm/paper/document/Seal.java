package bpm.paper.document;

/**
 * What a document proves itself by (ตราประทับอิเล็กทรอนิกส์): the version it was made of, that version's
 * digest (SHA-256 as 64 hexadecimal digits), and the address where anyone may ask whether it is genuine.
 */
public record Seal(int version, String digest, String address) {

    private static final int GROUP = 8;
    private static final int SHORT = 16;

    public Seal {
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + digest);
        }
    }

    /** The digest in eight groups of eight, as a person compares it. */
    public String grouped() {
        return digest.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    /** Its first sixteen digits, which stand at the foot of each page. */
    public String brief() {
        return digest.substring(0, SHORT);
    }
}
