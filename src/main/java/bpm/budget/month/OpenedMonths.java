package bpm.budget.month;

import bpm.org.Office;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The grid of an assignment with all that its page shows (ตารางที่เปิด). */
public record OpenedMonths(
        MonthSheet sheet,
        Office office,
        List<MonthDoor> doors,
        Map<MonthCell, BigDecimal> proposed,
        boolean mayWrite) {

    public MonthCell cell(MonthDoor door, Measure measure) {
        return new MonthCell(sheet.activity(), door.month().place(), measure);
    }

    /** Whether the reader can type in that cell now. */
    public boolean takes(MonthDoor door, Measure measure) {
        return mayWrite && door.takes(measure);
    }

    /** What is proposed for a cell that the reader could fill in. */
    public Optional<BigDecimal> proposal(MonthDoor door, Measure measure) {
        var cell = cell(door, measure);
        return takes(door, measure) && sheet.at(cell).isEmpty()
                ? Optional.ofNullable(proposed.get(cell))
                : Optional.empty();
    }

    /** Whether anything is proposed. */
    public boolean proposes() {
        return doors.stream()
                .anyMatch(door -> proposal(door, Measure.RESULT_BAHT).isPresent()
                        || proposal(door, Measure.RESULT_QUANTITY).isPresent());
    }

    /** Whether anything can be written at all. */
    public boolean isWritable() {
        return mayWrite && doors.stream().anyMatch(MonthDoor::isOpen);
    }
}
