package bpm.document;

import bpm.paper.document.Document;
import bpm.paper.printing.Ending;
import bpm.paper.printing.Printing;
import bpm.shared.Problem;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;

/** Handing a document over to a reader (ส่งมอบเอกสาร): it is printed whole before its first byte is sent. */
@Component
public class HandingOver {

    private final Printing printing;

    HandingOver(Printing printing) {
        this.printing = printing;
    }

    /** A document without a table is not found as a spreadsheet. */
    public void give(Document document, Ending ending, String name, HttpServletResponse response)
            throws IOException {
        if (ending == Ending.XLSX && document.grids().isEmpty()) {
            throw Problem.notFound();
        }
        var file = Files.createTempFile("bpm-paper", "." + ending.ending());
        try {
            try (var out = Files.newOutputStream(file)) {
                printing.print(document, ending, out);
            }
            response.setContentType(ending.type());
            response.setContentLengthLong(Files.size(file));
            response.setHeader("Content-Disposition", disposition(ending, name));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** A PDF is shown in the browser, which offers to keep it; the others are kept at once. */
    private static String disposition(Ending ending, String name) {
        var way = ending == Ending.PDF ? "inline" : "attachment";
        return "%s; filename=\"%s.%s\"".formatted(way, name, ending.ending());
    }
}
