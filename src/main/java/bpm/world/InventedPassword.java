package bpm.world;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Passwords that one can read out (รหัสผ่าน), new ones in each world: {@code doi-nam-fa-4821}. */
final class InventedPassword {

    private static final List<String> WORDS = Lines.of("password-words.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .distinct()
            .toList();

    private final SecureRandom random = new SecureRandom();

    String next() {
        return word() + "-" + word() + "-" + word() + "-"
                + String.format(Locale.ROOT, "%04d", random.nextInt(10_000));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
