package bpm.paper.pdf;

import bpm.paper.Qr;
import bpm.paper.document.Block;
import bpm.paper.document.Document;
import bpm.paper.document.Drawing;
import bpm.paper.document.Grid;
import bpm.paper.document.LetterPart;
import bpm.paper.document.Lettering;
import bpm.paper.document.Picture;
import bpm.paper.document.Seal;

import org.openpdf.text.Image;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A document as well-formed markup, from which pages are laid out; pictures are named by number. */
final class Markup {

    /** A picture or drawing and its largest size in points. */
    record Placing(Placed.Source source, float width, float height) {}

    private static final float PICTURE_WIDTH = 225;
    private static final float PICTURE_HEIGHT = 165;
    private static final float CODE = 96;
    private static final float SEAL_CODE = 64;
    private static final int CODE_PIXELS = 8;

    private final Document document;
    private final Lettering lettering;
    private final Map<String, Integer> pages;
    private final List<Placing> placings = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private int headings;

    /** With the pages on which its headings were found; empty while that is not known. */
    Markup(Document document, Map<String, Integer> pages) {
        this.document = document;
        this.lettering = new Lettering(document.words());
        this.pages = pages;
    }

    List<Placing> placings() {
        return placings;
    }

    String body() {
        var blocks = document.blocks();
        int end = document.end();
        blocks.subList(0, end).forEach(this::write);
        out.append("<div class=\"together\">");
        blocks.subList(end, blocks.size()).forEach(this::write);
        document.seal().ifPresent(this::seal);
        out.append("</div>");
        return out.toString();
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Facts facts -> facts(facts);
            case Block.Labelled line -> labelled(line);
            case Block.Choices choices -> choices(choices);
            case Block.Ruled ruled ->
                out.append("<div class=\"ruled\"></div>".repeat(ruled.lines()));
            case Block.Gallery gallery -> gallery(gallery);
            case Block.Codes codes -> codes(codes);
            case Block.Beside beside -> beside(beside);
            case Block.Signatures signatures -> signatures(signatures);
            case Block.Contents contents -> contents(contents);
            case Block.Break end -> out.append("<div class=\"break\"></div>");
            case Drawing drawing -> {
                out.append("<div class=\"drawing\">");
                place(
                        Placed.drawn(drawing.width(), drawing.height(), drawing.pen()),
                        drawing.width(),
                        drawing.height());
                out.append("</div>");
            }
            case Grid grid -> out.append(new GridMarkup(grid, lettering).markup());
            case LetterPart part -> new LetterMarkup(this, out).write(part);
        }
    }

    /** A heading of a part needs room for what follows it. */
    private void heading(Block.Heading heading) {
        if (heading.level() > 1) {
            out.append("<div class=\"ahead more\"></div>");
        }
        out.append("<h%1$d id=\"h%2$d\">%3$s</h%1$d>"
                .formatted(heading.level(), headings++, text(heading.text())));
    }

    private void paragraph(Block.Paragraph paragraph) {
        var manner = paragraph.manner().name().toLowerCase(Locale.ROOT).replace('_', '-');
        out.append("<p class=\"%s\">%s</p>".formatted(manner, text(paragraph.text())));
    }

    private void facts(Block.Facts facts) {
        out.append("<table class=\"facts\">");
        facts.facts()
                .forEach(fact -> out.append("<tr><td class=\"label\">%s</td><td>%s</td></tr>"
                        .formatted(text(fact.label()), text(fact.value()))));
        out.append("</table>");
    }

    private void labelled(Block.Labelled line) {
        out.append("<table class=\"labelled\"><tr>");
        line.facts()
                .forEach(fact ->
                        out.append("<td class=\"label\">%s</td><td class=\"filled\">%s&#160;</td>"
                                .formatted(text(fact.label()), text(fact.value()))));
        out.append("</tr></table>");
    }

    private void choices(Block.Choices choices) {
        out.append("<div class=\"choices\"><b>%s</b> ".formatted(text(choices.question())));
        choices.options()
                .forEach(option -> out.append(
                        "<span class=\"option\">%s</span> ".formatted(text("☐ " + option))));
        out.append("</div>");
    }

    private void gallery(Block.Gallery gallery) {
        out.append("<table class=\"pictures\">");
        for (int i = 0; i < gallery.pictures().size(); i += 2) {
            out.append("<tr>");
            picture(gallery.pictures().get(i));
            if (i + 1 < gallery.pictures().size()) {
                picture(gallery.pictures().get(i + 1));
            } else {
                out.append("<td></td>");
            }
            out.append("</tr>");
        }
        out.append("</table>");
    }

    private void picture(Picture picture) {
        out.append("<td>");
        place(writer -> Image.getInstance(picture.jpeg().get()), PICTURE_WIDTH, PICTURE_HEIGHT);
        out.append("<br/>%s</td>".formatted(text(picture.caption())));
    }

    private void codes(Block.Codes codes) {
        out.append("<table class=\"codes\"><tr>");
        codes.codes().forEach(this::code);
        out.append("</tr></table>");
    }

    private void code(Block.Code code) {
        out.append("<td><b>%s</b><br/>".formatted(text(code.title())));
        code(code.address(), CODE);
        out.append("<br/><span class=\"address\">%s</span></td>"
                .formatted(Letters.markup(code.address())));
    }

    private void beside(Block.Beside beside) {
        out.append("<table class=\"codes\"><tr><td class=\"beside\">");
        beside.text().forEach(this::paragraph);
        out.append("</td>");
        code(beside.code());
        out.append("</tr></table>");
    }

    private void code(String address, float size) {
        place(writer -> Image.getInstance(Qr.of(address).png(CODE_PIXELS)), size, size);
    }

    private void signatures(Block.Signatures signatures) {
        out.append("<table class=\"signatures\"><tr>");
        signatures
                .signatures()
                .forEach(signature -> out.append("<td>%s%s<br/>( %s )<br/>%s</td>"
                        .formatted(
                                text(signature.word()),
                                ".".repeat(46),
                                signature.name().isBlank()
                                        ? ".".repeat(44)
                                        : text(signature.name()),
                                text(signature.position()))));
        out.append("</tr></table>");
    }

    private void contents(Block.Contents contents) {
        out.append("<h1 class=\"contents\">%s</h1><table class=\"contents\">"
                .formatted(text(contents.title())));
        int number = 0;
        for (var block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() > 1) {
                    out.append("<tr><td class=\"%s\">%s</td><td class=\"page\">%s</td></tr>"
                            .formatted(
                                    heading.level() == 2 ? "part" : "deeper",
                                    text(heading.text()),
                                    lettering.number(pages.getOrDefault("h" + number, 0))));
                }
                number++;
            }
        }
        out.append("</table>");
    }

    private void seal(Seal seal) {
        var t = document.words();
        out.append("<div class=\"seal\"><table style=\"margin:0\"><tr><td style=\"width:70pt\">");
        code(seal.address(), SEAL_CODE);
        out.append("</td><td><b>%s</b><br/>%s<br/>%s<br/>%s</td></tr></table></div>"
                .formatted(
                        text(t.s("ตรวจสอบเอกสารฉบับนี้")),
                        text(t.s("ทำจากข้อมูลที่ส่งแล้ว ฉบับที่ {0}", seal.version())),
                        text("SHA-256 " + seal.grouped()),
                        text(t.s("สแกนหรือเปิด {0} เพื่อดูว่าเป็นของจริง", seal.address()))));
    }

    void place(Placed.Source source, float width, float height) {
        out.append("<img src=\"%d\" alt=\"\"/>".formatted(placings.size()));
        placings.add(new Placing(source, width, height));
    }

    String text(String text) {
        return Letters.markup(lettering.text(text));
    }
}
