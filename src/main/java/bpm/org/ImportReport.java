package bpm.org;

import static java.util.Collections.frequency;

import bpm.org.AreaHistory.Outcome;
import bpm.shared.FieldError;

import java.util.List;

/** What an import of areas (นำเข้าพื้นที่) did, in units; with errors it did nothing. */
public record ImportReport(
        int added, int renamed, int merged, int corrected, int unchanged, List<FieldError> errors) {

    /** Whether the file was refused as a whole. */
    public boolean isRefused() {
        return !errors.isEmpty();
    }

    static ImportReport of(List<Outcome> units) {
        return new ImportReport(
                frequency(units, Outcome.ADDED),
                frequency(units, Outcome.RENAMED),
                frequency(units, Outcome.MERGED),
                frequency(units, Outcome.CORRECTED),
                frequency(units, Outcome.UNCHANGED),
                List.of());
    }

    static ImportReport refused(List<FieldError> errors) {
        return new ImportReport(0, 0, 0, 0, 0, List.copyOf(errors));
    }
}
