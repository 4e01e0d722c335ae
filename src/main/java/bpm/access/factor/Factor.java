package bpm.access.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** A person's second factor (การยืนยันตัวตนชั้นที่สอง): the secret that their telephone shares with us. */
public record Factor(String hex, Optional<Instant> confirmedAt, int codesLeft) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;

    static byte[] freshSecret() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    byte[] secret() {
        return HexFormat.of().parseHex(hex);
    }

    /** Whether the door asks for it. */
    boolean isOn() {
        return confirmedAt.isPresent();
    }

    /** The secret to be typed into an app that reads no square code. */
    String text() {
        return Base32.grouped(Base32.of(secret())).replace('-', ' ');
    }

    /** What the square code says to the app. */
    String address(String name) {
        return "otpauth://totp/BPM:%s?secret=%s&issuer=BPM"
                .formatted(URLEncoder.encode(name, StandardCharsets.UTF_8), Base32.of(secret()));
    }

    /** As its owner sees it: the secret only while it is to be confirmed. */
    Shown shown(String name) {
        return isOn()
                ? new Shown(confirmedAt, "", "", codesLeft)
                : new Shown(confirmedAt, text(), address(name), codesLeft);
    }

    /** A second factor as its owner sees it (การยืนยันตัวตนของฉัน). */
    public record Shown(
            Optional<Instant> confirmedAt, String secret, String address, int codesLeft) {}

    /** A secret does not tell itself to a log. */
    @Override
    public String toString() {
        return "Factor[…]";
    }
}
