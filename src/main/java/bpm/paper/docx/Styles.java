package bpm.paper.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The styles of our documents (ลักษณะ), added where a template has none of that name. */
final class Styles {

    static final String TITLE = "BpmTitle";
    static final String PART = "BpmPart";
    static final String SECTION = "BpmSection";
    static final String TEXT = "BpmText";
    static final String INDENTED = "BpmIndented";
    static final String CELL = "BpmCell";
    static final String NOTE = "BpmNote";
    static final String KIND = "BpmKind";
    static final String STAMP = "BpmStamp";

    private static final int TWIPS_PER_POINT = 20;
    private static final int INDENT = 1418;

    private final XWPFStyles styles;
    private final String family;
    private final double size;
    private final List<CTStyle> made = new ArrayList<>();

    Styles(XWPFDocument word, String family, double size) {
        this.styles = word.createStyles();
        this.family = family;
        this.size = size;
    }

    void complete() {
        heading(TITLE, "BPM Title", 1.25, 0).getPPr().addNewJc().setVal(STJc.CENTER);
        heading(PART, "BPM Part", 1.1, 1);
        heading(SECTION, "BPM Section", 1, 2);
        style(TEXT, "BPM Text", 1, false, 4);
        style(INDENTED, "BPM Indented", 1, false, 4)
                .getPPr()
                .addNewInd()
                .setFirstLine(BigInteger.valueOf(INDENT));
        style(CELL, "BPM Cell", 0.85, false, 0);
        style(NOTE, "BPM Note", 0.85, false, 3);
        style(KIND, "BPM Kind", 1.81, true, 0);
        style(STAMP, "BPM Stamp", 2, true, 0);
        made.stream()
                .filter(style -> !styles.styleExist(style.getStyleId()))
                .forEach(style -> styles.addStyle(new XWPFStyle(style)));
    }

    private CTStyle heading(String id, String name, double share, int level) {
        var style = style(id, name, share, true, 6);
        style.getPPr().addNewKeepNext();
        style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        return style;
    }

    /** A style of so many times the plain size, with so many points below it. */
    private CTStyle style(String id, String name, double share, boolean bold, int below) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var spacing = style.addNewPPr().addNewSpacing();
        spacing.setAfter(BigInteger.valueOf((long) below * TWIPS_PER_POINT));
        spacing.setBefore(BigInteger.ZERO);
        letters(style.addNewRPr(), share, bold);
        made.add(style); // added when it is complete, for the document keeps a copy
        return style;
    }

    private void letters(CTRPr run, double share, boolean bold) {
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii(family);
        fonts.setHAnsi(family);
        fonts.setCs(family);
        if (bold) {
            run.addNewB();
            run.addNewBCs();
        }
        var half = BigInteger.valueOf(Math.round(size * share * 2));
        run.addNewSz().setVal(half);
        run.addNewSzCs().setVal(half);
        var language = run.addNewLang();
        language.setVal("en-US");
        language.setBidi("th-TH");
    }
}
