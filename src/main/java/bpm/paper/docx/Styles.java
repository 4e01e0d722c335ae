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

/** The styles of our documents (ลักษณะ), added where a template has none of that name. */
final class Styles {

    static final String TITLE = "BpmTitle";
    static final String PART = "BpmPart";
    static final String SECTION = "BpmSection";
    static final String TEXT = "BpmText";
    static final String INDENTED = "BpmIndented";
    static final String CELL = "BpmCell";
    static final String SMALL = "BpmSmall";
    static final String DENSE = "BpmDense";
    static final String NOTE = "BpmNote";
    static final String KIND = "BpmKind";
    static final String STAMP = "BpmStamp";

    private static final int TWIPS_PER_POINT = 20;
    private static final int INDENT = 1418;

    private final XWPFStyles styles;
    private final String family;
    private final double size;

    Styles(XWPFDocument word, String family, double size) {
        this.styles = word.createStyles();
        this.family = family;
        this.size = size;
    }

    void complete() {
        var title = heading(TITLE, "BPM Title", 1.25, 0);
        title.getPPr().addNewJc().setVal(STJc.CENTER);
        add(title);
        add(heading(PART, "BPM Part", 1.1, 1));
        add(heading(SECTION, "BPM Section", 1, 2));
        add(style(TEXT, "BPM Text", 1, false, 4));
        var indented = style(INDENTED, "BPM Indented", 1, false, 4);
        indented.getPPr().addNewInd().setFirstLine(BigInteger.valueOf(INDENT));
        add(indented);
        add(style(CELL, "BPM Cell", 0.85, false, 0));
        add(style(SMALL, "BPM Small", 0.72, false, 0));
        add(style(DENSE, "BPM Dense", 0.46, false, 0));
        add(style(NOTE, "BPM Note", 0.85, false, 3));
        add(style(KIND, "BPM Kind", 1.81, true, 0));
        add(style(STAMP, "BPM Stamp", 2, true, 0));
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
        return style;
    }

    /** As it is now: what is changed afterwards does not come along. */
    private void add(CTStyle style) {
        if (!styles.styleExist(style.getStyleId())) {
            styles.addStyle(new XWPFStyle(style));
        }
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
