package bpm.ops.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/** Writes a copy's pieces (เขียนแบบเข้ารหัส): each sealed and numbered, the last one marked. */
final class SealedOutput extends OutputStream {

    private final OutputStream out;
    private final CopyKey key;
    private final byte[] piece;
    private int filled;
    private int number;
    private boolean closed;

    SealedOutput(OutputStream out, CopyKey key) throws IOException {
        this.out = out;
        this.key = key;
        this.piece = new byte[key.header().chunk()];
        out.write(key.header().bytes());
        out.write(key.proof());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        int left = length;
        while (left > 0) {
            // a full piece waits for what comes: only then it is known not to be the last
            if (filled == piece.length) {
                seal(false);
            }
            int part = Math.min(left, piece.length - filled);
            System.arraycopy(bytes, at, piece, filled, part);
            filled += part;
            at += part;
            left -= part;
        }
    }

    private void seal(boolean last) throws IOException {
        try {
            out.write(key.seal(piece, filled, number, last));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        filled = 0;
        number = Math.incrementExact(number);
    }

    /** Ends the copy; what is below stays open, to be made durable. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            seal(true);
            out.flush();
        }
    }
}
