package bpm.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;

/**
 * The seal of a month (ผนึกรายเดือน): one digest over the last line of every office's chain and over the seal
 * before it. Written down outside BPM, it proves all lines that were there.
 */
public record Seal(YearMonth month, Instant madeAt, String previous, String hash) {

    static Seal of(YearMonth month, Instant madeAt, String previous, List<SealedHead> heads) {
        return new Seal(month, madeAt, previous, digest(month, madeAt, previous, heads));
    }

    /** Whether it is the seal of just these lines. */
    boolean isOf(List<SealedHead> heads) {
        return hash.equals(digest(month, madeAt, previous, heads));
    }

    private static String digest(
            YearMonth month, Instant madeAt, String previous, List<SealedHead> heads) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(digest, previous);
            add(digest, month.toString());
            add(digest, madeAt.toString());
            for (var head : heads) {
                add(digest, head.office().value());
                add(digest, Long.toString(head.number()));
                add(digest, head.hash());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0x1f);
    }
}
