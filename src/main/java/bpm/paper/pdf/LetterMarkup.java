package bpm.paper.pdf;

import bpm.paper.document.LetterPart;
import bpm.paper.document.Picture;

import org.openpdf.text.Image;

/** The parts of a letter as markup (ส่วนของหนังสือราชการ). */
final class LetterMarkup {

    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final String DOTS = ".".repeat(44);

    private final Markup page;
    private final StringBuilder out;

    LetterMarkup(Markup page, StringBuilder out) {
        this.page = page;
        this.out = out;
    }

    void write(LetterPart part) {
        switch (part) {
            case LetterPart.Head head -> head(head);
            case LetterPart.Beside beside ->
                out.append(
                        "<table class=\"beside\"><tr><td>%s</td><td class=\"right\">%s</td></tr></table>"
                                .formatted(page.text(beside.left()), page.text(beside.right())));
            case LetterPart.Entry entry -> entry(entry);
            case LetterPart.Closing closing -> closing(closing);
        }
    }

    /** Three columns, so that what is in the middle stands in the middle of the page. */
    private void head(LetterPart.Head head) {
        boolean memo = !head.title().isEmpty();
        out.append("<table class=\"letter-head\"><tr><td class=\"side\">");
        if (memo) {
            emblem(head);
        } else {
            stamp(head);
        }
        out.append("</td><td class=\"middle\">");
        if (memo) {
            out.append("<span class=\"kind\">%s</span>".formatted(page.text(head.title())));
        } else {
            emblem(head);
        }
        out.append("</td><td class=\"side end\">");
        if (memo) {
            stamp(head);
        }
        out.append("</td></tr></table>");
    }

    private void stamp(LetterPart.Head head) {
        if (!head.stamp().isEmpty()) {
            out.append("<span class=\"stamp\">%s</span>".formatted(page.text(head.stamp())));
        }
    }

    private void emblem(LetterPart.Head head) {
        float size = head.millimetres() * POINTS_PER_MM;
        if (head.emblem().isEmpty()) {
            out.append("<div style=\"height:%dmm\"></div>".formatted(head.millimetres()));
            return;
        }
        Picture picture = head.emblem().get();
        page.place(writer -> Image.getInstance(picture.jpeg().get()), size, size);
    }

    private void entry(LetterPart.Entry entry) {
        out.append("<table class=\"entry\">");
        boolean first = true;
        for (var row : entry.rows()) {
            out.append("<tr><td class=\"label\">%s</td><td>%s</td><td class=\"aside\">%s</td></tr>"
                    .formatted(
                            first ? page.text(entry.label()) : "",
                            page.text(row.text()),
                            page.text(row.aside())));
            first = false;
        }
        out.append("</table>");
    }

    private void closing(LetterPart.Closing closing) {
        out.append("<div class=\"closing\">");
        if (!closing.last().isEmpty()) {
            out.append("<p class=\"indented\">%s</p>".formatted(page.text(closing.last())));
        }
        out.append(
                "<table class=\"signed\"><tr><td class=\"free\"></td><td>%s<div class=\"room\"></div>"
                        .formatted(page.text(closing.word())));
        var name = closing.name().isEmpty() ? DOTS : page.text(closing.name());
        out.append("(%s)<br/>%s</td></tr></table>".formatted(name, page.text(closing.position())));
        if (!closing.sender().isEmpty()) {
            out.append("<p class=\"sender\">%s</p>".formatted(page.text(closing.sender())));
        }
        out.append("</div>");
    }
}
