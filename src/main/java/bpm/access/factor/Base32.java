package bpm.access.factor;

/** Bytes as the letters A–Z and digits 2–7 (RFC 4648), which nobody mistakes for each other. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    /** The text of bytes whose number is a multiple of five, so that nothing is left over. */
    static String of(byte[] bytes) {
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte one : bytes) {
            bits = (bits << 8) | (one & 0xff);
            held += 8;
            while (held >= 5) {
                held -= 5;
                text.append(LETTERS.charAt((bits >> held) & 31));
            }
            bits &= (1 << held) - 1;
        }
        return text.toString();
    }

    /** In groups of four, to be read out and typed. */
    static String grouped(String text) {
        return text.replaceAll("(.{4})(?=.)", "$1-");
    }
}
