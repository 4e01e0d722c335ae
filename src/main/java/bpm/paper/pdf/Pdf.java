package bpm.paper.pdf;

import static java.util.Objects.requireNonNull;

import bpm.paper.document.Block;
import bpm.paper.document.Document;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.PageBox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays documents out as PDF (ไฟล์ PDF) in one typeface. May be used by many at once. */
public final class Pdf {

    private static final String STYLE = style();

    private final Typeface face;

    public Pdf(Typeface face) {
        this.face = face;
        shapeThai();
    }

    /** Writes the document; the stream stays open. */
    public void write(Document document, OutputStream out) throws IOException {
        var pages = hasContents(document) ? pages(document) : Map.<String, Integer>of();
        var renderer = laidOut(document, pages);
        int count = sheets(renderer).size();
        var edges = new Edges(document, count, font(face.regular()), face.size());
        renderer.setListener(new DefaultPDFCreationListener() {
            @Override
            public void preOpen(ITextRenderer ready) {
                var writer = requireNonNull(ready.getWriter());
                writer.setPageEvent(edges);
                writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
                writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language(document)));
            }
        });
        renderer.setPDFCreator("BPM");
        renderer.setPDFProducer("BPM");
        renderer.createPDF(out);
    }

    /** On which page each heading stands, found by laying everything out once. */
    private Map<String, Integer> pages(Document document) {
        var renderer = laidOut(document, Map.of());
        var found = new HashMap<String, Integer>();
        renderer.getSharedContext().getIdMap().forEach((id, box) -> {
            for (var page : sheets(renderer)) {
                if (box.getAbsY() >= page.getTop() && box.getAbsY() < page.getBottom()) {
                    found.put(id, page.getPageNo() + 1);
                }
            }
        });
        return found;
    }

    private static List<PageBox> sheets(ITextRenderer renderer) {
        return requireNonNull(requireNonNull(renderer.getRootBox()).getLayer()).getPages();
    }

    private ITextRenderer laidOut(Document document, Map<String, Integer> pages) {
        float perPoint = ITextRenderer.DEFAULT_DOTS_PER_POINT;
        int perPixel = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
        var device = new ITextOutputDevice(perPoint);
        var markup = new Markup(document, pages);
        var body = markup.body();
        var renderer = new ITextRenderer(
                perPoint,
                perPixel,
                device,
                new Nothing(device, perPixel),
                new ITextFontResolver(),
                new Places(markup.placings(), perPoint),
                new RoomAbove());
        add(renderer, face.regular(), "Paper");
        add(renderer, face.bold(), "Paper");
        add(renderer, face.symbols(), "Symbols");
        renderer.getSharedContext().setLineBreakingStrategy(new ThaiBreaks());
        renderer.setDocumentFromString(page(document, body));
        renderer.layout();
        return renderer;
    }

    private String page(Document document, String body) {
        var sheet = document.shape() == Document.Shape.LYING
                ? "@page { size: A4 landscape; margin: 16mm 15mm 18mm 15mm; }"
                : document.shape() == Document.Shape.LETTER
                        ? "@page { margin: 25mm 20mm 20mm 30mm; } @page :first { margin-top: 15mm; }"
                        : "";
        return """
                <html lang="%s"><head><title>%s</title><meta name="author" content="%s"/>
                <style>%s body { font-size: %spt; } %s</style></head><body>%s</body></html>
                """.formatted(
                        language(document),
                        Letters.plain(document.title()),
                        Letters.plain(document.author()),
                        STYLE,
                        String.format(Locale.ROOT, "%.2f", face.size()),
                        sheet,
                        body);
    }

    private static String language(Document document) {
        return document.words().english() ? "en" : "th";
    }

    private static boolean hasContents(Document document) {
        return document.blocks().stream().anyMatch(Block.Contents.class::isInstance);
    }

    private static void add(ITextRenderer renderer, Path file, String family) {
        try {
            renderer.getFontResolver()
                    .addFont(file.toString(), family, BaseFont.IDENTITY_H, true, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BaseFont font(Path file) throws IOException {
        return BaseFont.createFont(file.toString(), BaseFont.IDENTITY_H, true);
    }

    /** Marks above and below Thai letters are placed by the font's own tables; text stays searchable. */
    @SuppressWarnings("deprecation") // its successor is not wired into the renderer yet
    private static synchronized void shapeThai() {
        if (!org.openpdf.text.pdf.LayoutProcessor.isEnabled()) {
            org.openpdf.text.pdf.LayoutProcessor.enableKernLiga();
            org.openpdf.text.pdf.LayoutProcessor.setWriteActualText();
        }
    }

    private static String style() {
        try (InputStream css = requireNonNull(
                Pdf.class.getResourceAsStream("/paper/document.css"), "document.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
