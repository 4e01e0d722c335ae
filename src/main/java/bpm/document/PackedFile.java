package bpm.document;

import java.io.IOException;
import java.io.OutputStream;

/** A file of a pack (ไฟล์ในแฟ้มรวม), written when its turn comes; its name may begin with folders. */
public record PackedFile(String name, Content content) {

    /** What writes it. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }
}
