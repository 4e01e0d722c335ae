package bpm.paper.pdf;

import bpm.paper.Cell;
import bpm.paper.document.Grid;
import bpm.paper.document.Lettering;

import java.util.Locale;

/** A table as markup: its heading goes along to each page, figures stand on the right. */
record GridMarkup(Grid grid, Lettering lettering) {

    String markup() {
        var out = new StringBuilder();
        if (grid.lines().isEmpty()) {
            if (!grid.caption().isEmpty()) {
                out.append("<p class=\"strong\">%s</p>".formatted(text(grid.caption())));
            }
            return out.append("<p>%s</p>".formatted(text(grid.empty()))).toString();
        }
        out.append(grid.isDense() ? "<table class=\"grid dense\">" : "<table class=\"grid\">")
                .append(widths())
                .append("<thead>");
        if (!grid.caption().isEmpty()) {
            out.append("<tr><th class=\"caption\" colspan=\"%d\">%s</th></tr>"
                    .formatted(grid.columns().size(), text(grid.caption())));
        }
        out.append(bands()).append(headings()).append("</thead><tbody>");
        grid.lines().forEach(line -> out.append(line(line)));
        return out.append("</tbody></table>").toString();
    }

    private String widths() {
        double all = grid.columns().stream().mapToInt(column -> column.width()).sum();
        var out = new StringBuilder();
        grid.columns()
                .forEach(column -> out.append("<col style=\"width:%s%%\"/>"
                        .formatted(
                                String.format(Locale.ROOT, "%.2f", column.width() * 100 / all))));
        return out.toString();
    }

    private String bands() {
        if (grid.bands().isEmpty()) {
            return "";
        }
        var out = new StringBuilder("<tr>");
        for (var band : grid.bands()) {
            out.append(
                    band.text().isEmpty()
                            ? "<th class=\"open\"></th>".repeat(band.columns())
                            : "<th colspan=\"%d\">%s</th>"
                                    .formatted(band.columns(), text(band.text())));
        }
        return out.append("</tr>").toString();
    }

    /** A heading without a band stands in two cells as in one: spans of rows are not repeated well. */
    private String headings() {
        var out = new StringBuilder("<tr>");
        for (int i = 0; i < grid.columns().size(); i++) {
            out.append("<th%s>%s</th>"
                    .formatted(
                            isBelowNothing(i) ? " class=\"below\"" : "",
                            text(grid.columns().get(i).heading())));
        }
        return out.append("</tr>").toString();
    }

    private boolean isBelowNothing(int column) {
        int last = 0;
        for (var band : grid.bands()) {
            last += band.columns();
            if (column < last) {
                return band.text().isEmpty();
            }
        }
        return false;
    }

    private String line(Grid.Line line) {
        if (line.kind() == Grid.Kind.GROUP) {
            return "<tr class=\"group\"><td colspan=\"%d\">%s</td></tr>"
                    .formatted(grid.columns().size(), cell(line.cells().getFirst()));
        }
        var out =
                new StringBuilder(line.kind() == Grid.Kind.TOTAL ? "<tr class=\"total\">" : "<tr>");
        line.cells().forEach(cell -> out.append("<td%s>%s</td>".formatted(side(cell), cell(cell))));
        return out.append("</tr>").toString();
    }

    private static String side(Cell cell) {
        if (Lettering.isFigure(cell)) {
            return " class=\"r\"";
        }
        if (cell instanceof Cell.Day) {
            return " class=\"day\"";
        }
        return Lettering.isMark(cell) ? " class=\"c\"" : "";
    }

    private String cell(Cell cell) {
        return Letters.markup(lettering.cell(cell));
    }

    private String text(String text) {
        return Letters.markup(lettering.text(text));
    }
}
