package bpm.paper.chart;

import bpm.paper.document.Drawing;
import bpm.paper.document.Lettering;
import bpm.paper.font.OwnFonts;
import bpm.shared.Words;

import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/**
 * Lying bars (แผนภูมิแท่ง), some side by side for each category: means of questions, before and after. The
 * numbers themselves stand in a table beside it.
 */
public final class Bars {

    private static final Color[] COLOURS = {
        new Color(0x9b, 0xb7, 0xd4), new Color(0x1f, 0x5f, 0x99), new Color(0x5a, 0x9a, 0x6b)
    };
    private static final int WIDTH = 470;
    private static final int EACH = 13;
    private static final int BETWEEN = 10;
    private static final int EDGES = 56;

    private Bars() {}

    /** What is drawn of one category, such as a question: a value for each series. */
    public record Category(String name, List<Double> values) {

        public Category {
            values = List.copyOf(values);
        }
    }

    /** A chart from zero to the highest value that there can be. */
    public static Drawing of(
            Words words,
            String described,
            List<String> series,
            List<Category> categories,
            double highest) {
        var data = new DefaultCategoryDataset();
        var lettering = new Lettering(words);
        for (var category : categories) {
            for (int i = 0; i < series.size(); i++) {
                data.addValue(
                        category.values().get(i),
                        lettering.text(series.get(i)),
                        lettering.text(category.name()));
            }
        }
        var chart = chart(data, series.size(), highest, figures(words));
        float height = EDGES + categories.size() * (float) (series.size() * EACH + BETWEEN);
        return new Drawing(
                WIDTH,
                height,
                pen -> chart.draw(pen, new Rectangle2D.Double(0, 0, WIDTH, height)),
                described);
    }

    private static JFreeChart chart(
            DefaultCategoryDataset data, int series, double highest, NumberFormat figures) {
        var chart = ChartFactory.createBarChart(
                null, null, null, data, PlotOrientation.HORIZONTAL, series > 1, false, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setAntiAlias(true);
        if (chart.getLegend() != null) {
            chart.getLegend().setItemFont(OwnFonts.drawn(9));
        }
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(new Color(0xcc, 0xcc, 0xcc));
        plot.setInsets(new RectangleInsets(4, 4, 4, 12));
        plot.getRangeAxis().setRange(0, highest);
        plot.getRangeAxis().setTickLabelFont(OwnFonts.drawn(8));
        plot.getDomainAxis().setTickLabelFont(OwnFonts.drawn(9));
        plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.45f);
        plot.getDomainAxis().setMaximumCategoryLabelLines(2);
        ((NumberAxis) plot.getRangeAxis()).setNumberFormatOverride(figures);
        bars((BarRenderer) plot.getRenderer(), series, figures);
        return chart;
    }

    private static void bars(BarRenderer bars, int series, NumberFormat figures) {
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setItemMargin(0.05);
        for (int i = 0; i < series; i++) {
            bars.setSeriesPaint(i, COLOURS[series == 1 ? 1 : i % COLOURS.length]);
        }
        bars.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", figures));
        bars.setDefaultItemLabelsVisible(true);
        bars.setDefaultItemLabelFont(OwnFonts.drawn(8));
    }

    /** Two decimals, in the paper's digits. */
    private static NumberFormat figures(Words words) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setZeroDigit(words.digits("0").charAt(0));
        return new DecimalFormat("0.00", symbols);
    }
}
