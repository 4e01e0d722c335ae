package bpm.paper.printing;

import bpm.paper.Table;
import bpm.paper.Xlsx;
import bpm.paper.document.Block;
import bpm.paper.document.Document;
import bpm.paper.document.Grid;
import bpm.paper.docx.Docx;
import bpm.paper.pdf.Pdf;
import bpm.paper.pdf.Typeface;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints documents (พิมพ์เอกสาร) as PDF, DOCX and XLSX, in the faces and sizes of the settings. */
@Component
public class Printing {

    private static final String WORD_FAMILY = "TH Sarabun New";
    private static final double WORD_SIZE = 16;

    private final Environment settings;
    private final Docx docx;
    private final Pdf pdf;

    Printing(Environment settings) {
        this.settings = settings;
        this.pdf = new Pdf(typeface());
        this.docx = new Docx(
                setting("bpm.paper.template").map(Path::of),
                setting("bpm.paper.word.font").orElse(WORD_FAMILY),
                setting("bpm.paper.word.size").map(Double::parseDouble).orElse(WORD_SIZE));
    }

    /** Writes the document as such a file; the stream stays open. */
    public void print(Document document, Ending ending, OutputStream out) throws IOException {
        switch (ending) {
            case PDF -> pdf.write(document, out);
            case DOCX -> docx.write(document, out);
            case XLSX -> Xlsx.write(sheets(document), out);
        }
    }

    /** Each of its tables as a sheet, named by its place and its caption, else by the heading above it. */
    private static List<Table> sheets(Document document) {
        var sheets = new ArrayList<Table>();
        var above = document.title();
        for (var block : document.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() > 1) {
                above = heading.text().replaceFirst("^\\d+\\. ", "");
            } else if (block instanceof Grid grid) {
                var name = grid.caption().isEmpty() ? above : grid.caption();
                sheets.add(grid.table((sheets.size() + 1) + " " + name));
            }
        }
        return sheets;
    }

    private Typeface typeface() {
        double size = setting("bpm.paper.size").map(Double::parseDouble).orElse(Typeface.OWN_SIZE);
        return setting("bpm.paper.font")
                .map(regular -> Typeface.brought(
                        Path.of(regular),
                        Path.of(setting("bpm.paper.font.bold").orElse(regular)),
                        size))
                .orElseGet(() -> Typeface.own(size));
    }

    private Optional<String> setting(String name) {
        return Optional.ofNullable(settings.getProperty(name)).filter(value -> !value.isBlank());
    }
}
