package bpm.paper.docx;

import bpm.paper.document.Document;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes documents as DOCX (ไฟล์ Word). A template of the office's own may bring styles, head and foot; a
 * style that it lacks is ours. Thai is a "complex script" to a word processor: size, boldness and face are
 * set for it too.
 */
public final class Docx {

    private final Optional<Path> template;
    private final String family;
    private final double size;

    /** In a face that the reader's computer has, since none is put in, and its size in points. */
    public Docx(Optional<Path> template, String family, double size) {
        this.template = template;
        this.family = family;
        this.size = size;
    }

    /** Writes the document; the stream stays open. */
    public void write(Document document, OutputStream out) throws IOException {
        try (var word = opened()) {
            new Styles(word, family, size).complete();
            new Sheets(word, document).set();
            new Body(word, document).write();
            var properties = word.getProperties().getCoreProperties();
            properties.setTitle(document.title());
            properties.setCreator(document.author());
            word.write(out);
        }
    }

    private XWPFDocument opened() throws IOException {
        if (template.isEmpty()) {
            return new XWPFDocument();
        }
        try (InputStream file = Files.newInputStream(template.get())) {
            return new XWPFDocument(file);
        }
    }
}
