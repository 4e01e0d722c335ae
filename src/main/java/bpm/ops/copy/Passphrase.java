package bpm.ops.copy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The secret that opens a copy (วลีรหัสผ่าน). It is never printed, and never stands on a command line. */
public final class Passphrase {

    /** Its two settings: the words themselves, or the file whose first line they are. */
    public static final String WORDS = "bpm.backup.passphrase";

    public static final String FILE = "bpm.backup.passphrase.file";

    private static final int SHORTEST = 12;

    private final byte[] words;

    private Passphrase(String words) {
        this.words = words.getBytes(StandardCharsets.UTF_8);
    }

    public static Passphrase of(String words) {
        if (words.isBlank()) {
            throw missing();
        }
        return new Passphrase(words);
    }

    /** What the settings say, and nothing else: nobody sits at a server's keyboard. */
    public static Passphrase ofSettings(Function<String, String> settings, boolean isNew) {
        return checked(told(settings).orElse(""), isNew);
    }

    /** What the settings say; whoever is at the keyboard is asked where they say nothing. */
    public static Passphrase of(Function<String, String> settings, boolean isNew) {
        return checked(told(settings).orElseGet(() -> typed(isNew)), isNew);
    }

    private static Optional<String> told(Function<String, String> settings) {
        var words = settings.apply(WORDS);
        var file = settings.apply(FILE);
        if (!words.isEmpty()) {
            return Optional.of(words);
        }
        return file.isEmpty() ? Optional.empty() : Optional.of(firstLine(Path.of(file)));
    }

    private static Passphrase checked(String words, boolean isNew) {
        if (words.isBlank()) {
            throw missing();
        }
        if (isNew && words.codePointCount(0, words.length()) < SHORTEST) {
            throw new CopyTrouble(
                    "วลีรหัสผ่านของสำเนาต้องมีอย่างน้อย " + SHORTEST + " ตัวอักษร",
                    "The passphrase of a copy needs at least " + SHORTEST + " characters.");
        }
        return new Passphrase(words);
    }

    byte[] bytes() {
        return Arrays.copyOf(words, words.length);
    }

    private static String firstLine(Path file) {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.findFirst().orElse("");
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new CopyTrouble(
                    "อ่านวลีรหัสผ่านจากไฟล์ " + file
                            + " ไม่ได้ กรุณาตรวจ BPM_BACKUP_PASSPHRASE_FILE",
                    "The passphrase's file " + file
                            + " cannot be read: check BPM_BACKUP_PASSPHRASE_FILE.",
                    e);
        }
    }

    @SuppressWarnings("SystemConsoleNull") // there is one always, but nothing promises it
    private static String typed(boolean isNew) {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            return "";
        }
        var words = text(console.readPassword("วลีรหัสผ่านของสำเนา / passphrase of the copy: "));
        if (isNew && !words.equals(text(console.readPassword("อีกครั้ง / once more: ")))) {
            throw new CopyTrouble(
                    "วลีรหัสผ่านสองครั้งไม่ตรงกัน กรุณาลองใหม่",
                    "The two passphrases differ; try again.");
        }
        return words;
    }

    private static String text(char @org.jspecify.annotations.Nullable [] typed) {
        return typed == null ? "" : new String(typed);
    }

    private static CopyTrouble missing() {
        return new CopyTrouble(
                "ต้องมีวลีรหัสผ่านของสำเนา กรุณากำหนด BPM_BACKUP_PASSPHRASE_FILE (ไฟล์ที่มีวลีอยู่บรรทัดแรก)"
                        + " หรือ BPM_BACKUP_PASSPHRASE หรือพิมพ์เมื่อโปรแกรมถาม",
                "A copy needs a passphrase: set BPM_BACKUP_PASSPHRASE_FILE (a file whose first line it is)"
                        + " or BPM_BACKUP_PASSPHRASE, or type it when you are asked.");
    }

    @Override
    public String toString() {
        return "Passphrase";
    }
}
