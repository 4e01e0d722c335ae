package bpm.budget.month;

import bpm.shared.FieldError;
import bpm.shared.Words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cells of a form as they were typed (ช่องที่พิมพ์), each with what the page had shown in it. Whatever is
 * wrong or has changed meanwhile, the page shows again what this person typed, and what others wrote in
 * the cells that this person left alone.
 */
public record TypedMonths(Map<String, String> fields) {

    /** Nothing typed: a page as it is opened. */
    public static final TypedMonths NOTHING = new TypedMonths(Map.of());

    public TypedMonths {
        fields = Map.copyOf(fields);
    }

    /** Those that can be read, of all cells of these sheets that the form had. */
    public List<CellEdit> edits(List<MonthSheet> sheets) {
        var edits = new ArrayList<CellEdit>();
        for (var cell : cells(sheets)) {
            var typed = fields.getOrDefault(cell.field(), "");
            var number = Figure.parse(typed);
            if (number.isPresent() || typed.isBlank()) {
                edits.add(new CellEdit(cell, was(cell), number));
            }
        }
        return edits;
    }

    /** A sentence for each that is no number. */
    public List<FieldError> errors(List<MonthSheet> sheets) {
        return cells(sheets).stream()
                .filter(cell ->
                        !typed(cell).isBlank() && Figure.parse(typed(cell)).isEmpty())
                .map(cell -> new FieldError(
                        cell.field(),
                        "{0}: “{1}” ไม่ใช่ตัวเลข กรุณาใส่ เช่น 1,200 หรือ 1200.50",
                        CellName.of(cell),
                        typed(cell)))
                .toList();
    }

    /** What the cell's input shows. */
    public String text(MonthCell cell, Optional<BigDecimal> current, Words t) {
        if (!fields.containsKey(cell.field()) || isLeftAlone(cell)) {
            return Figure.text(current, t);
        }
        return typed(cell);
    }

    /** The same with what is proposed in each cell that is blank. */
    TypedMonths filled(Map<MonthCell, BigDecimal> proposed) {
        var filled = new HashMap<>(fields);
        proposed.forEach((cell, value) -> {
            if (fields.containsKey(cell.field()) && typed(cell).isBlank()) {
                filled.put(cell.field(), value.toPlainString());
            }
        });
        return new TypedMonths(filled);
    }

    private boolean isLeftAlone(MonthCell cell) {
        var number = Figure.parse(typed(cell));
        return (number.isPresent() || typed(cell).isBlank()) && number.equals(was(cell));
    }

    private Optional<BigDecimal> was(MonthCell cell) {
        return Figure.parse(fields.getOrDefault(cell.wasField(), ""));
    }

    private String typed(MonthCell cell) {
        return fields.getOrDefault(cell.field(), "");
    }

    private List<MonthCell> cells(List<MonthSheet> sheets) {
        var cells = new ArrayList<MonthCell>();
        for (var sheet : sheets) {
            for (int place = 1; place <= FiscalMonth.MONTHS; place++) {
                for (var measure : Measure.values()) {
                    var cell = new MonthCell(sheet.activity(), place, measure);
                    if (fields.containsKey(cell.field())) {
                        cells.add(cell);
                    }
                }
            }
        }
        return cells;
    }
}
