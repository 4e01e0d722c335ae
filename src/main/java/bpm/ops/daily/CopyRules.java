package bpm.ops.daily;

import bpm.ops.copy.CopyTrouble;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;

/** Where, when and how many copies are taken (ข้อกำหนดการสำรอง), as set; without a folder none is. */
@Component
public class CopyRules {

    private final Optional<Path> folder;
    private final LocalTime at;
    private final Keep keep;

    CopyRules(Environment settings) {
        folder = Optional.of(settings.getProperty("bpm.backup.folder", ""))
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .map(Path::toAbsolutePath);
        at = time(settings.getProperty("bpm.backup.at", "02:00"));
        keep = Keep.of(settings.getProperty("bpm.backup.keep", "7,5,12"));
    }

    public Optional<Path> folder() {
        return folder;
    }

    public LocalTime at() {
        return at;
    }

    public Keep keep() {
        return keep;
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text.strip());
        } catch (DateTimeException e) {
            throw new CopyTrouble(
                    "BPM_BACKUP_AT ต้องเป็นเวลา เช่น 02:00 ไม่ใช่ " + text,
                    "BPM_BACKUP_AT is a time such as 02:00, not " + text + ".");
        }
    }
}
