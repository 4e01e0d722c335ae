package bpm.paper.document;

import bpm.paper.Cell;
import bpm.shared.ThaiDate;
import bpm.shared.Words;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How texts and figures are written on one paper (ตัวเลขไทยหรืออารบิก): Thai digits everywhere but in
 * addresses of the net, digests and coordinates, which would not work with them.
 */
public record Lettering(Words words) {

    private static final Pattern AS_IT_IS = Pattern.compile(
            "https?://\\S+|SHA-256|CC BY 4\\.0|\\S+@\\S+|[0-9a-f]{8}(?: ?[0-9a-f]{8})+"
                    + "|\\d{1,2}\\.\\d{3,}, ?\\d{2,3}\\.\\d{3,}");
    /** The era and its year stay on one line. */
    private static final Pattern ERA = Pattern.compile("(?<=พ\\.ศ\\.) (?=[0-9๐-๙])"); // data

    private static final Pattern BOUND = Pattern.compile("[<>≤≥] ?[\\d.,]+");
    private static final int MARK = 2;

    /** A text in the paper's digits. */
    public String text(String text) {
        var written = new StringBuilder();
        var bound = ERA.matcher(text).replaceAll("\u00a0");
        var kept = AS_IT_IS.matcher(bound);
        int done = 0;
        while (kept.find()) {
            written.append(words.digits(bound.substring(done, kept.start()))).append(kept.group());
            done = kept.end();
        }
        return written.append(words.digits(bound.substring(done))).toString();
    }

    /** What stands in a cell. */
    public String cell(Cell cell) {
        return switch (cell) {
            case Cell.Text plain -> text(plain.text());
            case Cell.Figure figure -> words.digits(figure(figure.value()));
            case Cell.Day day ->
                words.english() ? words.date(day.date()) : words.digits(ThaiDate.brief(day.date()));
        };
    }

    /** Whether a cell holds only a mark such as ✓ or –, which stands in the middle. */
    public static boolean isMark(Cell cell) {
        return cell instanceof Cell.Text plain
                && !plain.text().isBlank()
                && plain.text().strip().length() <= MARK;
    }

    /** Whether a cell holds a figure, also one that is only known to be smaller, such as {@code <0.001}. */
    public static boolean isFigure(Cell cell) {
        return cell instanceof Cell.Figure
                || (cell instanceof Cell.Text plain
                        && BOUND.matcher(plain.text()).matches());
    }

    /** A number of a page or of something counted. */
    public String number(long number) {
        return words.digits(Long.toString(number));
    }

    /** With thousands separated and just as many decimals as the figure has. */
    private static String figure(BigDecimal value) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        int decimals = Math.max(0, value.scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
