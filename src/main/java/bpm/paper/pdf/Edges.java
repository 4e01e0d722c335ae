package bpm.paper.pdf;

import bpm.paper.document.Document;
import bpm.paper.document.Lettering;

import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

import java.awt.Color;

/** What stands at the edges of each page (หัวและท้ายกระดาษ): its number, and which document it belongs to. */
final class Edges extends PdfPageEventHelper {

    private static final float FOOT = 30;
    private static final float HEAD = 40;
    private static final float SIDE = 51;
    private static final float SMALL = 8.5f;
    private static final int LONGEST = 80;

    private final Document document;
    private final Lettering lettering;
    private final int pages;
    private final Font small;
    private final Font plain;

    Edges(Document document, int pages, BaseFont face, double size) {
        this.document = document;
        this.lettering = new Lettering(document.words());
        this.pages = pages;
        this.small = new Font(face, SMALL, Font.NORMAL, new Color(0x44, 0x44, 0x44));
        this.plain = new Font(face, (float) size);
    }

    @Override
    public void onEndPage(PdfWriter writer, org.openpdf.text.Document pdf) {
        int page = writer.getPageNumber();
        var sheet = writer.getPageSize();
        if (document.shape() == Document.Shape.LETTER) {
            if (page > 1) {
                var number = "- " + lettering.number(page) + " -";
                write(
                        writer,
                        number,
                        plain,
                        Element.ALIGN_CENTER,
                        sheet.getWidth() / 2,
                        sheet.getHeight() - HEAD);
            }
            return;
        }
        write(writer, foot(), small, Element.ALIGN_LEFT, SIDE, FOOT);
        var number = document.words()
                .s("หน้า {0} จาก {1}", lettering.number(page), lettering.number(pages));
        write(writer, number, small, Element.ALIGN_RIGHT, sheet.getWidth() - SIDE, FOOT);
    }

    private String foot() {
        var title = document.title();
        var brief = title.length() > LONGEST ? title.substring(0, LONGEST).strip() + "…" : title;
        var seal = document.seal()
                .map(it -> " · " + document.words().s("ฉบับที่ {0}", it.version()) + " · "
                        + it.brief())
                .orElse("");
        return lettering.text(brief + seal);
    }

    private static void write(
            PdfWriter writer, String text, Font font, int side, float x, float y) {
        ColumnText.showTextAligned(
                writer.getDirectContent(), side, new Phrase(text, font), x, y, 0);
    }
}
