package bpm.paper.docx;

import bpm.paper.document.Document;
import bpm.paper.document.Lettering;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

import java.math.BigInteger;

/** The sheet (หน้ากระดาษ): A4 upright or lying, its margins, and what stands at the edges. */
final class Sheets {

    private static final int SHORT = 11_906;
    private static final int LONG = 16_838;
    private static final double TWIPS_PER_MM = 56.7;

    private final XWPFDocument word;
    private final Document document;
    private final Lettering lettering;

    Sheets(XWPFDocument word, Document document) {
        this.word = word;
        this.document = document;
        this.lettering = new Lettering(document.words());
    }

    /** How wide text may be, in twips. */
    static int width(Document.Shape shape) {
        return switch (shape) {
            case UPRIGHT -> SHORT - twips(40);
            case LYING -> LONG - twips(30);
            case LETTER -> SHORT - twips(50);
        };
    }

    void set() {
        var body = word.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        size(section);
        margins(section);
        if (word.getFooterList().isEmpty() && word.getHeaderList().isEmpty()) {
            if (document.shape() == Document.Shape.LETTER) {
                numberOnTop(section);
            } else {
                foot();
            }
        }
    }

    private void size(CTSectPr section) {
        boolean lying = document.shape() == Document.Shape.LYING;
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(lying ? LONG : SHORT));
        size.setH(BigInteger.valueOf(lying ? SHORT : LONG));
        if (lying) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
    }

    private void margins(CTSectPr section) {
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        var sides = switch (document.shape()) {
            case UPRIGHT -> new int[] {22, 18, 20, 22};
            case LYING -> new int[] {16, 15, 18, 15};
            case LETTER -> new int[] {25, 20, 20, 30};
        };
        margins.setTop(BigInteger.valueOf(twips(sides[0])));
        margins.setRight(BigInteger.valueOf(twips(sides[1])));
        margins.setBottom(BigInteger.valueOf(twips(sides[2])));
        margins.setLeft(BigInteger.valueOf(twips(sides[3])));
        margins.setHeader(BigInteger.valueOf(twips(12)));
        margins.setFooter(BigInteger.valueOf(twips(10)));
    }

    private void numberOnTop(CTSectPr section) {
        section.addNewTitlePg();
        var line = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle(Styles.TEXT);
        line.setAlignment(ParagraphAlignment.CENTER);
        line.createRun().setText("- ");
        page(line);
        line.createRun().setText(" -");
    }

    private void foot() {
        var line = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle(Styles.NOTE);
        var seal = document.seal()
                .map(it -> " · " + document.words().s("ฉบับที่ {0}", it.version()) + " · "
                        + it.brief())
                .orElse("");
        line.createRun()
                .setText(lettering.text(document.title() + seal) + " · "
                        + document.words().s("หน้า") + " ");
        page(line);
    }

    /** The page's number, which the word processor fills in. */
    private void page(XWPFParagraph line) {
        var words = document.words();
        var field = line.getCTP().addNewFldSimple();
        field.setInstr(words.thaiDigits() && !words.english() ? "PAGE \\* THAIARABIC" : "PAGE");
        field.addNewR().addNewT().setStringValue(lettering.number(1));
    }

    private static int twips(int millimetres) {
        return (int) (millimetres * TWIPS_PER_MM);
    }
}
