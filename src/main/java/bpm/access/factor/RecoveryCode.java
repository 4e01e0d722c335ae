package bpm.access.factor;

import bpm.access.Secret;
import bpm.shared.ThaiDigits;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A code for the day on which the telephone is lost (รหัสสำรอง): 120 random bits, used once. */
final class RecoveryCode {

    static final int HOW_MANY = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 15;

    private RecoveryCode() {}

    static List<String> fresh() {
        return Stream.generate(RecoveryCode::one).limit(HOW_MANY).toList();
    }

    /** What the database keeps of a code as typed: hyphens, spaces and small letters do not matter. */
    static String digest(String typed) {
        return Secret.digest(ThaiDigits.arabic(typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('0', 'O')
                .replace('1', 'I'));
    }

    private static String one() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.grouped(Base32.of(bytes));
    }
}
