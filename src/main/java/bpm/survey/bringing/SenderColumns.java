package bpm.survey.bringing;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.ReadTable;
import bpm.paper.Table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Columns in which form services write who sent an answer (คอลัมน์ของผู้ส่ง): answers are anonymous, so what
 * stands there is emptied before a file is kept.
 */
final class SenderColumns {
    // the Thai here is data, not words of a screen

    private static final Set<String> HEADINGS = Set.of(
            "อีเมล",
            "อีเมล์",
            "ที่อยู่อีเมล",
            "ที่อยู่อีเมล์",
            "email",
            "emailaddress",
            "username",
            "ชื่อ",
            "ชื่อผู้ใช้",
            "ชื่อสกุล",
            "ชื่อนามสกุล",
            "name",
            "fullname");

    private SenderColumns() {}

    static boolean is(String heading) {
        return HEADINGS.contains(ReadingCell.said(heading));
    }

    /** The file as it may be kept: as it came, or with the senders' cells emptied, each row at its number. */
    static byte[] emptied(ReadTable table, byte[] content) {
        if (table.headings().stream().noneMatch(SenderColumns::is)) {
            return content;
        }
        var headings = table.headings();
        var rows = new ArrayList<List<Cell>>();
        for (var row : table.rows()) {
            while (rows.size() < row.number() - 2) { // the first row of a sheet is its headings
                rows.add(Collections.nCopies(headings.size(), Cell.NOTHING));
            }
            rows.add(headings.stream()
                    .map(heading -> is(heading) ? Cell.NOTHING : Cell.of(row.text(heading)))
                    .toList());
        }
        var out = new ByteArrayOutputStream();
        try {
            new Table(
                            table.name(),
                            headings.stream().map(one -> new Column(one, 20)).toList(),
                            rows)
                    .toXlsx(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
