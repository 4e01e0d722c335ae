package bpm.document.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A stream cut into pieces of a megabyte (ชิ้นส่วน), each kept as soon as it is full. */
final class Pieces extends OutputStream {

    private static final int PIECE = 1024 * 1024;

    /** Where a piece is kept. */
    interface Keeping {
        void keep(int number, byte[] content);
    }

    private final Keeping keeping;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private int number;
    private long bytes;

    Pieces(Keeping keeping) {
        this.keeping = keeping;
    }

    /** How much has gone through. */
    long bytes() {
        return bytes;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] more, int from, int length) {
        for (int at = from, left = length; left > 0; ) {
            int fits = Math.min(left, PIECE - filled);
            System.arraycopy(more, at, piece, filled, fits);
            filled += fits;
            bytes += fits;
            at += fits;
            left -= fits;
            if (filled == PIECE) {
                keep();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            keep();
        }
    }

    private void keep() {
        keeping.keep(number++, Arrays.copyOf(piece, filled));
        filled = 0;
    }
}
