package bpm.paper.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/** Where a line may end (การตัดบรรทัด): between Thai words, by ICU's dictionary. */
final class ThaiBreaks implements LineBreakingStrategy {

    private static final ULocale THAI = ULocale.forLanguageTag("th");

    @Override
    public BreakPointsProvider getBreakPointsProvider(
            String text, String language, CalculatedStyle style) {
        var breaks = BreakIterator.getLineInstance(THAI);
        breaks.setText(text);
        breaks.first();
        return () -> {
            int next = breaks.next();
            return next == BreakIterator.DONE ? BreakPoint.getDonePoint() : new BreakPoint(next);
        };
    }
}
