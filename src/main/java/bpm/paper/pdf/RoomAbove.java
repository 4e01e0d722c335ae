package bpm.paper.pdf;

import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFSFontMetrics;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFontMetrics;

/**
 * Sets lines a little lower in their boxes (ที่ว่างเหนือตัวอักษร): a vowel and a tone mark stand higher above a
 * letter than the renderer leaves room for, and would be cut off at the top of a page.
 */
final class RoomAbove extends ITextTextRenderer {

    /** A share of the letters' size. */
    private static final float LOWER = 0.12f;

    @Override
    public FSFontMetrics getFSFontMetrics(ITextFontContext context, ITextFSFont font, String text) {
        var own = super.getFSFontMetrics(context, font, text);
        float lower = LOWER * font.getSize2D();
        return new ITextFSFontMetrics(
                own.getAscent() + lower,
                own.getDescent() - lower,
                own.getStrikethroughOffset(),
                own.getStrikethroughThickness(),
                own.getUnderlineOffset(),
                own.getUnderlineThickness());
    }
}
