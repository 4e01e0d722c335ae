package bpm.paper.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

import java.util.List;

/** Puts the document's pictures and drawings where the markup names them by number. */
final class Places implements ReplacedElementFactory {

    private final List<Markup.Placing> placings;
    private final float dotsPerPoint;

    Places(List<Markup.Placing> placings, float dotsPerPoint) {
        this.placings = placings;
        this.dotsPerPoint = dotsPerPoint;
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int width, int height) {
        Element element = box.getElement();
        if (element == null || !element.getNodeName().equals("img")) {
            return null;
        }
        var placing = placings.get(Integer.parseInt(element.getAttribute("src")));
        return new Placed(placing.source(), (int) (placing.width() * dotsPerPoint), (int)
                (placing.height() * dotsPerPoint));
    }

    @Override
    public void reset() {}

    @Override
    public void remove(Element element) {}

    @Override
    public void setFormSubmissionListener(FormSubmissionListener listener) {}
}
