package bpm.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** A secret of 256 random bits (รหัสลับ), told once; the database keeps only its SHA-256. */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one, that nobody had before. */
    public static Secret fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What the database keeps in the secret's place. */
    public String digest() {
        return digest(text);
    }

    /** The digest of what somebody shows as a secret. */
    public static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A secret does not tell itself to a log. */
    @Override
    public String toString() {
        return "Secret[…]";
    }
}
