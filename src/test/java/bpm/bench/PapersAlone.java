package bpm.bench;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.LongTable;
import bpm.paper.chart.Bars;
import bpm.paper.document.Block;
import bpm.paper.document.Document;
import bpm.paper.document.Grid;
import bpm.paper.document.Picture;
import bpm.paper.docx.Docx;
import bpm.paper.pdf.Pdf;
import bpm.paper.pdf.Typeface;
import bpm.shared.Words;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/** Prints papers as a program of its own, with as little memory as it is started with. */
public final class PapersAlone {

    private static final String TEXT =
            "หลักปรัชญาของเศรษฐกิจพอเพียง ผู้เข้าร่วมโครงการมีความรู้ความเข้าใจเรื่องการแปรรูปผลผลิตและการตลาดมากขึ้น ";

    private PapersAlone() {}

    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "overview" -> overview();
            case "xlsx" -> xlsx(Integer.parseInt(arguments[1]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void overview() throws IOException {
        var document = document();
        var pdf = new Pdf(Typeface.own(Typeface.OWN_SIZE));
        var docx = new Docx(Optional.empty(), "TH Sarabun New", 16);
        for (int i = 0; i < 4; i++) {
            pdf.write(document, OutputStream.nullOutputStream());
            docx.write(document, OutputStream.nullOutputStream());
        }
        long start = System.nanoTime();
        int rounds = 5;
        for (int i = 0; i < rounds; i++) {
            pdf.write(document, OutputStream.nullOutputStream());
        }
        long between = System.nanoTime();
        for (int i = 0; i < rounds; i++) {
            docx.write(document, OutputStream.nullOutputStream());
        }
        long end = System.nanoTime();
        var file = Files.createTempFile("overview", ".pdf");
        try (var out = Files.newOutputStream(file)) {
            pdf.write(document, out);
        }
        System.out.printf(
                "%s %.2f %.2f%n",
                file, (between - start) / 1e9 / rounds, (end - between) / 1e9 / rounds);
    }

    private static void xlsx(int rows) throws IOException {
        var columns = IntStream.range(0, 10)
                .mapToObj(i -> new Column("หัวข้อ " + i, 14))
                .toList();
        long start = System.nanoTime();
        new LongTable("ตาราง", columns, taker -> rows(rows).forEachRemaining(taker))
                .toXlsx(OutputStream.nullOutputStream());
        System.out.printf("%.2f%n", (System.nanoTime() - start) / 1e9);
    }

    private static Iterator<List<Cell>> rows(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, 10)
                        .mapToObj(i -> i < 4
                                ? Cell.of("หมู่บ้านที่ " + row + " ช่อง " + i)
                                : Cell.of(new BigDecimal(row * 10L + i + ".25")))
                        .toList())
                .iterator();
    }

    /** An overview as a province files it: contents, 18 districts in tables, texts, charts, photos. */
    private static Document document() throws IOException {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.title("ภาพรวมของจังหวัด"));
        blocks.add(new Block.Contents("สารบัญ"));
        blocks.add(new Block.Break());
        var photo = photo();
        for (int part = 1; part <= 4; part++) {
            blocks.add(Block.part("ส่วนที่ " + part + " " + TEXT));
            blocks.add(table(part));
            for (int i = 0; i < 18; i++) {
                blocks.add(Block.section("อำเภอที่ " + (i + 1)));
                blocks.add(Block.text(TEXT.repeat(3)));
            }
            blocks.add(Bars.of(Words.THAI, "ก่อนและหลัง", List.of("ก่อน", "หลัง"), bars(), 5));
            blocks.add(new Block.Gallery(List.of(
                    new Picture(() -> photo, "ภาพที่ 1"), new Picture(() -> photo, "ภาพที่ 2"))));
        }
        return Document.of("ภาพรวมของจังหวัด", "สำนักงาน", new Words(false, true), blocks);
    }

    private static List<Bars.Category> bars() {
        return IntStream.range(1, 8)
                .mapToObj(i -> new Bars.Category("ข้อ " + i, List.of(2.5 + i / 10.0, 4.2)))
                .toList();
    }

    private static Grid table(int part) {
        var columns = List.of(
                new Column("ที่", 5),
                new Column("อำเภอ", 25),
                new Column("เป้าหมาย", 12),
                new Column("ผล", 12),
                new Column("งบประมาณ (บาท)", 18),
                new Column("หมายเหตุ", 30));
        var lines = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> Grid.Line.of(
                        Cell.of(i),
                        Cell.of("อำเภอที่ " + i),
                        Cell.of(60),
                        Cell.of(58),
                        Cell.of(new BigDecimal("123456.50")),
                        Cell.of(TEXT)))
                .toList();
        return Grid.of("ตารางที่ " + part, columns, lines, "");
    }

    private static byte[] photo() throws IOException {
        var image = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        for (int i = 0; i < 60; i++) {
            pen.setColor(new Color(i * 4, 255 - i * 4, i * 2));
            pen.fillOval(i * 20, i * 14, 200, 160);
        }
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }
}
