package bpm.document.letter;

import bpm.paper.document.Picture;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

/**
 * The emblem on top of letters (ตราครุฑ), which is the office's own to bring: the picture file that
 * {@code BPM_PAPER_EMBLEM} names.
 */
@Component
class Emblem {

    private static final String DESCRIBED = "ตราครุฑ"; // data

    private final Optional<Picture> picture;

    Emblem(Environment settings) {
        picture = Optional.ofNullable(settings.getProperty("bpm.paper.emblem"))
                .filter(file -> !file.isBlank())
                .map(Emblem::read);
    }

    Optional<Picture> picture() {
        return picture;
    }

    /** A file that is no picture is told when the program starts, not to the one who prints. */
    private static Picture read(String file) {
        try {
            var bytes = Files.readAllBytes(Path.of(file));
            boolean png = bytes.length > 3 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
            boolean jpeg = bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xd8;
            if (!(png || jpeg) || ImageIO.read(new ByteArrayInputStream(bytes)) == null) {
                throw new IllegalArgumentException(
                        "BPM_PAPER_EMBLEM: %s is neither a PNG nor a JPEG picture".formatted(file));
            }
            return new Picture(() -> bytes, DESCRIBED);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "BPM_PAPER_EMBLEM: %s cannot be read".formatted(file), e);
        }
    }
}
