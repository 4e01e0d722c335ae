package bpm.paper;

import bpm.shared.Problem;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;

/**
 * Reads a workbook as tables of texts: the first row of each sheet is its headings; dates come as
 * ISO 8601.
 */
public final class ReadingXlsx {

    private static final long LARGEST_UNPACKED = 64L << 20;
    private static final int MOST_ROWS = 20_000;

    private ReadingXlsx() {}

    public static List<ReadTable> read(byte[] file) {
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(ofBearableSize(file)), new ReadingOptions(true, true))) {
            var tables = new ArrayList<ReadTable>();
            for (var sheet : workbook.getSheets().toList()) {
                tables.add(table(sheet));
            }
            return tables;
        } catch (IOException | ExcelReaderException | IllegalArgumentException e) {

            throw unreadable();
        }
    }

    private static ReadTable table(Sheet sheet) throws IOException {
        var headings = new ArrayList<String>();
        var rows = new ArrayList<ReadTable.Row>();
        try (var lines = sheet.openStream()) {
            for (var line : (Iterable<Row>) lines::iterator) {
                if (headings.isEmpty()) {
                    var read = new ArrayList<String>();
                    line.forEach(cell -> read.add(cell == null ? "" : text(cell).strip()));
                    headings.addAll(ReadTable.apart(read));
                } else if (rows.size() >= MOST_ROWS) {
                    throw Problem.invalid(
                            "file",
                            "แผ่นงาน “{0}” มีเกิน {1} แถว กรุณาแบ่งไฟล์",
                            sheet.getName(),
                            MOST_ROWS);
                } else {
                    add(row(line, headings), rows);
                }
            }
        }
        return new ReadTable(sheet.getName(), headings, rows);
    }

    private static void add(ReadTable.Row row, List<ReadTable.Row> rows) {
        if (!row.texts().isEmpty()) {
            rows.add(row);
        }
    }

    private static ReadTable.Row row(Row line, List<String> headings) {
        var texts = new HashMap<String, String>();
        for (int i = 0; i < headings.size(); i++) {
            var text = line.getOptionalCell(i).map(ReadingXlsx::text).orElse("");
            if (!text.isBlank()) {
                texts.put(headings.get(i), text);
            }
        }
        return new ReadTable.Row(line.getRowNum(), texts);
    }

    /** A number in full; one of absurd size as it stands, since in full it would fill the memory. */
    private static String written(BigDecimal number) {
        return Math.abs(number.scale()) > 400 ? number.toString() : number.toPlainString();
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            var format = cell.getDataFormatString();
            return format != null && format.contains("y")
                    ? cell.asDate().toLocalDate().toString()
                    : written(cell.asNumber().stripTrailingZeros());
        }
        return cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR
                ? ""
                : cell.getText();
    }

    /**
     * Unpacks once to nowhere, so that a small file that unpacks without end is refused before it
     * fills the memory.
     */
    private static byte[] ofBearableSize(byte[] file) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var in = zip.getInputStream(entry)) {
                    size += unpacked(in, buffer, LARGEST_UNPACKED - size);
                }
            }
        }
        if (size == 0 || size > LARGEST_UNPACKED) {
            throw unreadable();
        }
        return file;
    }

    private static long unpacked(InputStream in, byte[] buffer, long most) throws IOException {
        long size = 0;
        for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
            size += read;
        }
        if (size > most) {
            throw unreadable();
        }
        return size;
    }

    private static Problem unreadable() {
        return Problem.invalid("file", "อ่านไฟล์ Excel ไม่ได้ กรุณาบันทึกเป็น .xlsx แล้วลองใหม่");
    }
}
