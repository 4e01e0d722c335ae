package bpm.ops.copy;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/**
 * Reads a copy's pieces (อ่านแบบตรวจตรา): nothing of a piece is given away before its seal is known
 * to be whole, and the end only when the last piece was there.
 */
final class SealedInput extends InputStream {

    private final InputStream in;
    private final CopyKey key;
    private final byte[] sealed;
    private byte[] piece = new byte[0];
    private int at;
    private int number;
    private boolean ended;
    private int ahead;

    /** The header is read already; {@code in} stands behind it. */
    SealedInput(InputStream in, CopyKey key) throws IOException {
        this.in = in;
        this.key = key;
        this.sealed = new byte[key.header().chunk() + CopyKey.TAG];
        if (!MessageDigest.isEqual(in.readNBytes(CopyKey.PROOF), key.proof())) {
            throw new CopyTrouble(
                    "วลีรหัสผ่านไม่ถูกต้อง (หรือส่วนหัวของไฟล์เสียหาย)",
                    "The passphrase is wrong (or the head of the file is damaged).");
        }
        ahead = in.read();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        while (at == piece.length) {
            if (ended) {
                return -1;
            }
            next();
        }
        int part = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, bytes, from, part);
        at += part;
        return part;
    }

    private void next() throws IOException {
        if (ahead < 0) {
            throw cut();
        }
        sealed[0] = (byte) ahead;
        int length = 1 + in.readNBytes(sealed, 1, sealed.length - 1);
        ahead = in.read();
        boolean last = ahead < 0;
        try {
            piece = key.open(sealed, length, number, last);
        } catch (GeneralSecurityException e) {
            throw last && isWhole(length) ? cut() : damaged(last);
        }
        at = 0;
        ended = last;
        number++;
    }

    /** A piece that stands at the end and is sealed as one in the middle: what came after it is gone. */
    private boolean isWhole(int length) {
        try {
            return key.open(sealed, length, number, false).length > 0;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private CopyTrouble damaged(boolean last) {
        long about = (long) number * sealed.length;
        return new CopyTrouble(
                "ไฟล์สำเนาเสียหาย" + (last ? "หรือไม่ครบ" : "") + " ที่ประมาณไบต์ที่ " + about
                        + " กรุณาใช้ไฟล์อื่น",
                "The copy is damaged" + (last ? " or cut off" : "") + " at about byte " + about
                        + ": use another one.");
    }

    private static CopyTrouble cut() {
        return new CopyTrouble(
                "ไฟล์สำเนาไม่ครบ ส่วนท้ายหายไป กรุณาใช้ไฟล์อื่น",
                "The copy is not whole, its end is missing: use another one.");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
