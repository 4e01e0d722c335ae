package bpm.help;

import bpm.help.HelpText.Piece;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes a section's page of its Markdown (จัดหน้า). What stands between back quotes is a key of the keyboard;
 * a link that begins with {@code example:} leads somewhere in the example world only, and elsewhere is
 * plain words. HTML within a text is shown as it was typed.
 */
final class Rendering {

    private static final String EXAMPLE = "example:";
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(Keys::new)
            .build();

    private Rendering() {}

    static HelpText render(String markdown, boolean inExample) {
        var document = PARSER.parse(markdown);
        document.accept(new ExampleLinks(inExample));
        var pieces = new Pieces();
        document.accept(pieces);
        if (!(document.getFirstChild() instanceof Heading title) || pieces.found.size() < 2) {
            throw new IllegalStateException(
                    "a section begins with its title and a sentence: " + markdown);
        }
        title.unlink();
        return new HelpText(
                pieces.found.getFirst().text(),
                pieces.found.get(1).text(),
                HTML.render(document),
                List.copyOf(pieces.found));
    }

    private static final class ExampleLinks extends AbstractVisitor {

        private final boolean inExample;

        private ExampleLinks(boolean inExample) {
            this.inExample = inExample;
        }

        @Override
        public void visit(Link link) {
            if (!link.getDestination().startsWith(EXAMPLE)) {
                return;
            }
            if (inExample) {
                link.setDestination(link.getDestination().substring(EXAMPLE.length()));
                return;
            }
            while (link.getFirstChild() != null) {
                link.insertBefore(link.getFirstChild());
            }
            link.unlink();
        }
    }

    private static final class Pieces extends AbstractVisitor {

        private final List<Piece> found = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            add(heading, true);
        }

        @Override
        public void visit(Paragraph paragraph) {
            add(paragraph, false);
        }

        private void add(Node node, boolean heading) {
            var plain = new Plain();
            node.accept(plain);
            found.add(Piece.of(plain.text.toString().strip(), heading));
        }
    }

    /** The words alone: the library's own plain text spells the addresses of links out. */
    private static final class Plain extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void visit(Text piece) {
            text.append(piece.getLiteral());
        }

        @Override
        public void visit(Code key) {
            text.append(key.getLiteral());
        }

        @Override
        public void visit(HtmlInline typed) {
            text.append(typed.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            text.append(' ');
        }
    }

    private record Keys(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Code.class);
        }

        @Override
        public void render(Node node) {
            var writer = context.getWriter();
            writer.tag("kbd");
            writer.text(((Code) node).getLiteral());
            writer.tag("/kbd");
        }
    }
}
