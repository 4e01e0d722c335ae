package bpm.ops.copy;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of one copy (กุญแจของสำเนา), made of its passphrase by Argon2id: one seals the pieces, the
 * other proves the header, by which a wrong passphrase is told from a damaged file.
 */
final class CopyKey {

    static final int TAG = 16;
    static final int PROOF = 32;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final Header header;
    private final SecretKeySpec sealing;
    private final byte[] proof;

    private CopyKey(Header header, SecretKeySpec sealing, byte[] proof) {
        this.header = header;
        this.sealing = sealing;
        this.proof = proof;
    }

    static CopyKey of(Passphrase passphrase, Header header) {
        var argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(header.memoryKib())
                .withIterations(header.passes())
                .withParallelism(1)
                .withSalt(header.saltBytes())
                .build());
        var secret = new byte[64];
        var words = passphrase.bytes();
        argon.generateBytes(words, secret);
        Arrays.fill(words, (byte) 0);
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, 32, 32, "HmacSHA256"));
            var proof = mac.doFinal(header.bytes());
            return new CopyKey(header, new SecretKeySpec(secret, 0, 32, "AES"), proof);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    byte[] proof() {
        return proof.clone();
    }

    Header header() {
        return header;
    }

    /** Seals the piece of that number; only the last one is sealed as such, so that a cut is noticed. */
    byte[] seal(byte[] plain, int length, int number, boolean last)
            throws GeneralSecurityException {
        var cipher = cipher(Cipher.ENCRYPT_MODE, number, last);
        return cipher.doFinal(plain, 0, length);
    }

    byte[] open(byte[] sealed, int length, int number, boolean last)
            throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(sealed, 0, length);
    }

    private Cipher cipher(int mode, int number, boolean last) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(Header.NONCE + Integer.BYTES + 1)
                .put(header.nonceBytes())
                .putInt(number)
                .put((byte) (last ? 1 : 0))
                .array();
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, sealing, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(proof);
        return cipher;
    }
}
