package bpm.budget.importing;

import bpm.budget.importing.Meanings.Known;
import bpm.budget.importing.Meanings.What;
import bpm.paper.ReadTable;
import bpm.paper.ReadingTable;
import bpm.shared.Problem;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A table of entries that was pasted or read from a file (ตารางที่นำมา), with what its columns hold. */
public record BroughtMoney(ReadTable table, Map<ImportField, String> columns) {

    /** Rows that one import may have. */
    public static final int MOST_ROWS = 5000;

    static BroughtMoney of(ReadTable table, Known known) {
        if (table.rows().size() > MOST_ROWS) {
            throw Problem.invalid(
                    "text",
                    "นำเข้าได้ครั้งละไม่เกิน {0} แถว ที่นำมามี {1} แถว กรุณาแบ่งเป็นหลายครั้ง",
                    MOST_ROWS,
                    table.rows().size());
        }
        var columns = new EnumMap<ImportField, String>(ImportField.class);
        for (var heading : table.headings()) {
            field(heading, known).ifPresent(field -> columns.putIfAbsent(field, heading));
        }
        return new BroughtMoney(table, columns);
    }

    static ReadTable read(String text) {
        if (text.isBlank()) {
            throw Problem.invalid("text", "ยังไม่ได้วางตารางหรือเลือกไฟล์");
        }
        return ReadingTable.read(("\ufeff" + text.strip()).getBytes(StandardCharsets.UTF_8));
    }

    /** What was told of a heading goes before what its name says; a dash means that it is not wanted. */
    private static Optional<ImportField> field(String heading, Known known) {
        var told = known.of(What.COLUMN, heading);
        return told.isPresent()
                ? Arrays.stream(ImportField.values())
                        .filter(field -> field.name().equals(told.get()))
                        .findFirst()
                : ImportField.of(heading);
    }

    String text(ReadTable.Row row, ImportField field) {
        return Optional.ofNullable(columns.get(field)).map(row::text).orElse("").strip();
    }

    /** The field that a heading was taken for; empty where it is left out. */
    public String fieldOf(String heading) {
        return columns.entrySet().stream()
                .filter(one -> one.getValue().equals(heading))
                .map(one -> one.getKey().name())
                .findFirst()
                .orElse("-");
    }

    /** Fields without which nothing can be brought in, and that no column holds. */
    public List<ImportField> missing() {
        return Arrays.stream(ImportField.values())
                .filter(field -> field.needed() && !columns.containsKey(field))
                .toList();
    }

    /** The table as text that can be sent again. */
    public String text() {
        return line(table.headings()) + "\n"
                + table.rows().stream()
                        .map(row ->
                                line(table.headings().stream().map(row::text).toList()))
                        .collect(Collectors.joining("\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.matches("(?s).*[\t\n\r\"].*")
                        ? "\"" + cell.replace("\"", "\"\"") + "\""
                        : cell)
                .collect(Collectors.joining("\t"));
    }
}
