package bpm.survey.bringing;

import bpm.paper.ReadTable;
import bpm.shared.Words;
import bpm.survey.answer.ReadingAnswers;
import bpm.survey.question.Questionnaire;
import bpm.survey.sheet.Box;
import bpm.survey.sheet.PaperForm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A spreadsheet read by a mapping (ผลอ่านไฟล์): rows to store, cells to mend, rows that answer nothing. */
record ReadRows(List<BroughtRow> rows, List<BadCell> bad, List<Integer> empty) {

    ReadRows {
        rows = List.copyOf(rows);
        bad = List.copyOf(bad);
        empty = List.copyOf(empty);
    }

    static ReadRows of(ReadTable table, Mapping mapping, Questionnaire questionnaire, Words t) {
        var cells = new ReadingCell(questionnaire);
        var reading = new ReadingAnswers(questionnaire);
        var filled = mapping.filled(table.headings(), PaperForm.of(questionnaire));
        var rows = new ArrayList<BroughtRow>();
        var bad = new ArrayList<BadCell>();
        var empty = new ArrayList<Integer>();
        var alike = new HashMap<Map<String, String>, Integer>();
        for (var row : table.rows()) {
            int before = bad.size();
            var values = values(row, filled, cells, bad, t);
            var read = reading.read(values);
            read.errors()
                    .forEach(error -> filled.forEach((heading, box) -> {
                        if (box.code().equals(error.field())) {
                            bad.add(new BadCell(
                                    row.number(), heading, row.text(heading), t.s(error)));
                        }
                    }));
            if (bad.size() > before) {
                continue;
            }
            if (read.answers().isEmpty()) {
                empty.add(row.number());
            } else {
                var said = BroughtRow.said(row);
                int nth = alike.merge(said, 1, Integer::sum);
                rows.add(new BroughtRow(said, nth, read.answers()));
            }
        }
        return new ReadRows(rows, bad, empty);
    }

    private static Map<String, String> values(
            ReadTable.Row row,
            Map<String, Box> filled,
            ReadingCell cells,
            List<BadCell> bad,
            Words t) {
        var values = new HashMap<String, String>();
        filled.forEach((heading, box) -> {
            var value = row.text(heading);
            var read = cells.read(box, value);
            if (!read.fits()) {
                bad.add(new BadCell(
                        row.number(), heading, value.strip(), cells.mended(box, value, t)));
            } else if (!read.answer().isEmpty()) {
                values.put(box.code(), read.answer());
            }
        });
        return values;
    }

    /** The rows that cannot be stored, by their numbers. */
    List<Integer> badRows() {
        return bad.stream().map(BadCell::row).distinct().toList();
    }
}
