package bpm.survey.bringing;

import java.time.Instant;
import java.util.Optional;

/** An import of earlier (การนำเข้าที่ผ่านมา): which file, when, by whom, and who undid it when. */
public record BroughtFile(
        long id, String fileName, int rows, Instant at, String by, Optional<Undone> undone) {

    public record Undone(Instant at, String by) {}
}
