package bpm.paper.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Texts in a paragraph (ข้อความ): line breaks kept, bold also in Thai. */
final class Runs {

    private Runs() {}

    static void write(XWPFParagraph paragraph, String text, boolean bold) {
        if (text.isEmpty()) {
            return;
        }
        var run = paragraph.createRun();
        if (bold) {
            run.setBold(true);
            run.setComplexScriptBold(true);
        }
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(clean(lines[i]));
        }
    }

    /** Without what no document of that kind may hold. */
    static String clean(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }
}
