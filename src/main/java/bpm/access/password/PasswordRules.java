package bpm.access.password;

import bpm.shared.FieldError;
import bpm.shared.ThaiDigits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a password (รหัสผ่าน) must be: long enough, and none that others would guess first. No forced
 * mixture of signs, no forced change.
 */
public final class PasswordRules {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 128;

    private static final int OWN_WORDS_LEAVE = 6;
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{M}]+|[^\\p{L}\\p{M}]+$");
    private static final Pattern AGAIN_AND_AGAIN = Pattern.compile("(.{1,10}?)\\1+");
    private static final Pattern PHONE_OR_CARD = Pattern.compile("[\\d .-]{1,17}");
    private static final Set<String> COMMON = load();

    private PasswordRules() {}

    /** What is wrong with the password of someone to whom these words belong, if anything. */
    public static Optional<FieldError> check(
            String field, String password, Collection<String> own) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return error(
                    field,
                    "รหัสผ่านต้องยาวอย่างน้อย {0} ตัวอักษร เช่น วลีหลายคำที่จำง่าย",
                    SHORTEST);
        }
        if (length > LONGEST) {
            return error(field, "รหัสผ่านต้องไม่เกิน {0} ตัวอักษร", LONGEST);
        }
        if (isCommon(password)) {
            return error(field, "รหัสผ่านนี้มีผู้ใช้มากหรือเดาง่าย กรุณาเลือกวลีของท่านเอง");
        }
        if (isMadeOf(own, password)) {
            return error(field, "รหัสผ่านนี้มีแต่ชื่อของท่านหรือหน่วยงาน กรุณาเลือกวลีอื่น");
        }
        return Optional.empty();
    }

    private static boolean isCommon(String password) {
        var plain = plain(password);
        var core = AROUND.matcher(plain).replaceAll("");
        return COMMON.contains(plain)
                || COMMON.contains(core)
                || AGAIN_AND_AGAIN.matcher(plain).matches()
                || PHONE_OR_CARD.matcher(plain).matches();
    }

    /** Without the person's own words hardly anything is left. */
    private static boolean isMadeOf(Collection<String> own, String password) {
        var rest = plain(password);
        var words = own.stream()
                .map(PasswordRules::plain)
                .filter(word -> word.length() >= 3)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest.codePointCount(0, rest.length()) < OWN_WORDS_LEAVE;
    }

    private static String plain(String text) {
        return ThaiDigits.arabic(text).toLowerCase(Locale.ROOT);
    }

    private static Optional<FieldError> error(String field, String sentence, Object... arguments) {
        return Optional.of(new FieldError(field, sentence, arguments));
    }

    private static Set<String> load() {
        try (var in = PasswordRules.class.getResourceAsStream("/access/common-passwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("the list of common passwords is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
