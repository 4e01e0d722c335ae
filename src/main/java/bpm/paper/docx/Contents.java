package bpm.paper.docx;

import bpm.paper.document.Block;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

import java.math.BigInteger;

/** The lines of a contents page (สารบัญ): each asks the word processor on which page its heading stands. */
final class Contents {

    private static final int DEEPER = 400;

    private Contents() {}

    /** Gives a heading the name by which its page is asked for. */
    static void mark(XWPFParagraph heading, int number) {
        var drawn = heading.getCTP();
        var start = drawn.addNewBookmarkStart();
        start.setId(BigInteger.valueOf(number));
        start.setName(name(number));
        drawn.addNewBookmarkEnd().setId(BigInteger.valueOf(number));
    }

    /** Puts the page's number at the end of a line that holds the heading's text; the width is in twips. */
    static void entry(XWPFParagraph line, Block.Heading heading, int number, int width) {
        if (heading.level() > 2) {
            line.setIndentationLeft(DEEPER);
        }
        var stop = line.getCTPPr().addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setLeader(STTabTlc.DOT);
        stop.setPos(BigInteger.valueOf(width));
        line.createRun().addTab();
        var begin = line.createRun().getCTR().addNewFldChar();
        begin.setFldCharType(STFldCharType.BEGIN);
        begin.setDirty(true); // reckoned when the document is opened
        line.createRun()
                .getCTR()
                .addNewInstrText()
                .setStringValue(" PAGEREF " + name(number) + " \\h ");
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        line.createRun().setText("–");
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static String name(int number) {
        return "bpm_heading_" + number;
    }
}
