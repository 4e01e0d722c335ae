package bpm.overview.waiting;

import bpm.org.OfficeCode;
import bpm.review.FilingKind;
import bpm.shared.FiscalYear;
import bpm.shared.ThaiText;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which waiting filings are asked for: whom they wait for, the year, their kinds, a word to look for. */
public record WaitingFilter(
        OfficeCode office,
        FiscalYear year,
        Set<FilingKind> kinds,
        String text,
        List<String> namedOffices) {

    public WaitingFilter {
        kinds = Set.copyOf(kinds);
        namedOffices = List.copyOf(namedOffices);
    }

    /** Everything that waits for the office besides progress reports. */
    public static WaitingFilter besidesProgress(OfficeCode office, FiscalYear year) {
        var kinds = EnumSet.complementOf(EnumSet.of(FilingKind.PROGRESS));
        return new WaitingFilter(office, year, kinds, "", List.of());
    }

    String[] kindNames() {
        return kinds.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    /** The word as a pattern that overlooks spaces and case; a text of nothing finds everything. */
    String pattern() {
        return "%" + ThaiText.searchKey(text).replaceAll("[%_\\\\]", "\\\\$0") + "%";
    }
}
