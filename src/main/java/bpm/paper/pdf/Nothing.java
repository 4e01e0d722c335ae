package bpm.paper.pdf;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.ImageResource;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * Fetches nothing but the renderer's own style sheet: a paper is made of what its document holds, never of
 * an address or a file.
 */
final class Nothing extends ITextUserAgent {

    /** The renderer's own sheet: what a heading and a table are. */
    private static final String PLAIN_STYLE = "/resources/css/XhtmlNamespaceHandler.css";

    Nothing(ITextOutputDevice device, int dotsPerPixel) {
        super(device, dotsPerPixel);
    }

    @Override
    protected InputStream resolveAndOpenStream(@Nullable String address) {
        var plain = ITextUserAgent.class.getResource(PLAIN_STYLE);
        return plain != null && plain.toString().equals(address)
                ? requireNonNull(ITextUserAgent.class.getResourceAsStream(PLAIN_STYLE))
                : new ByteArrayInputStream(new byte[0]);
    }

    @Override
    protected InputStream openStream(String address) {
        return new ByteArrayInputStream(new byte[0]);
    }

    @Override
    public ImageResource getImageResource(String address) {
        return new ImageResource(address, null);
    }

    @Override
    public byte[] getBinaryResource(String address) {
        return new byte[0];
    }
}
