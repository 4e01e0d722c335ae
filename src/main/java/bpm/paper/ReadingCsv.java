package bpm.paper;

import bpm.shared.Problem;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Reads CSV as a table of texts: UTF-8 with or without its mark, UTF-16 with its mark, else the Thai
 * Windows-874 that older programs write; parted by comma, semicolon or tab.
 */
final class ReadingCsv {

    static final int MOST_ROWS = 20_000;

    private static final Charset THAI = Charset.forName("x-windows-874");

    private ReadingCsv() {}

    static ReadTable read(byte[] file) {
        var text = text(file);
        var format = CSVFormat.EXCEL.builder().setDelimiter(delimiter(text)).get();
        var headings = new ArrayList<String>();
        var rows = new ArrayList<ReadTable.Row>();
        try (var parser = format.parse(new StringReader(text))) {
            for (var line : parser) {
                if (headings.isEmpty()) {
                    headings(line, headings);
                } else {
                    add(line, headings, rows);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw Problem.invalid(
                    "file", "อ่านไฟล์ CSV ไม่ได้ กรุณาเปิดในโปรแกรมตาราง แล้วบันทึกเป็น .xlsx");
        }
        return new ReadTable("CSV", headings, rows);
    }

    /** Empty lines before the headings are passed over. */
    private static void headings(CSVRecord line, List<String> headings) {
        var read = line.stream().map(String::strip).toList();
        if (read.stream().anyMatch(heading -> !heading.isEmpty())) {
            headings.addAll(ReadTable.apart(read));
        }
    }

    private static void add(CSVRecord line, List<String> headings, List<ReadTable.Row> rows) {
        var texts = new HashMap<String, String>();
        for (int i = 0; i < Math.min(headings.size(), line.size()); i++) {
            if (!line.get(i).isBlank()) {
                texts.put(headings.get(i), line.get(i));
            }
        }
        if (texts.isEmpty()) {
            return;
        }
        if (rows.size() >= MOST_ROWS) {
            throw Problem.invalid(
                    "file", "แผ่นงาน “{0}” มีเกิน {1} แถว กรุณาแบ่งไฟล์", "CSV", MOST_ROWS);
        }
        rows.add(new ReadTable.Row((int) line.getRecordNumber(), texts));
    }

    private static String text(byte[] file) {
        if (file.length > 1 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, THAI);
        }
    }

    /** What parts the first line most often. */
    private static char delimiter(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char c : new char[] {',', ';', '\t'}) {
            best = count(first, c) > count(first, best) ? c : best;
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }
}
