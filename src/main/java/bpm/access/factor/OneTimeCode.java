package bpm.access.factor;

import bpm.shared.ThaiDigits;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time codes by time (รหัสใช้ครั้งเดียว, RFC 6238) as every authenticator app knows them: HMAC-SHA-1,
 * steps of thirty seconds, six digits. A telephone's clock may be one step off.
 */
final class OneTimeCode {

    static final int DIGITS = 6;

    private static final int SECONDS = 30;

    private OneTimeCode() {}

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /** The code of a step, with so many digits. */
    static String of(byte[] secret, long step, int digits) {
        var hash = hmac(secret, step);
        int offset = hash[hash.length - 1] & 0xf;
        int number = 0;
        for (int i = 0; i < 4; i++) {
            number = (number << 8) | (hash[offset + i] & 0xff);
        }
        number &= 0x7fffffff;
        var text = "0".repeat(digits) + number;
        return text.substring(text.length() - digits);
    }

    /** The step, now or beside now, whose code was typed; spaces and Thai digits do not matter. */
    static OptionalLong stepOf(byte[] secret, String typed, Instant now) {
        var code = ThaiDigits.arabic(typed).replaceAll("[\\s-]", "");
        long here = step(now);
        return LongStream.rangeClosed(here - 1, here + 1)
                .filter(step -> of(secret, step, DIGITS).equals(code))
                .findFirst();
    }

    private static byte[] hmac(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(
                    java.nio.ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
