package bpm.contract;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** A picture in a file, as a program would send one. */
final class Pictures {

    private Pictures() {}

    static File file() {
        try {
            var file = File.createTempFile("contract", ".jpg");
            file.deleteOnExit();
            ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "jpeg", file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
