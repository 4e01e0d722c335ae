package bpm.overview;

import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.overview.waiting.FilingLine;
import bpm.overview.waiting.FilingLines;
import bpm.overview.waiting.WaitingFilter;
import bpm.shared.FiscalYear;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What waits for an office's review (รอเราพิจารณา): progress reports, and filings of the other kinds. */
@Component
class Queues {

    /** So many progress reports, and so many of other kinds, stand on the desk; the rest is a click away. */
    private static final int QUEUE = 10;

    private final Works works;
    private final FilingLines others;
    private final Offices offices;

    Queues(Works works, FilingLines others, Offices offices) {
        this.works = works;
        this.others = others;
        this.offices = offices;
    }

    /**
     * Filings sent by the offices directly below, in the caller's transaction; {@code inAll} counts
     * progress reports.
     */
    Map<String, Object> of(OfficeCode office, FiscalYear year, LocalDate today, int inAll) {
        var waiting = works.waitingFor(office, year, today, QUEUE);
        var other = others.waitingFor(WaitingFilter.besidesProgress(office, year), 0, QUEUE);
        var model = new HashMap<String, Object>();
        model.put("waiting", waiting);
        model.put("waitingInAll", waiting.size() < QUEUE ? waiting.size() : Math.max(inAll, QUEUE));
        model.put("others", other);
        model.put(
                "names",
                named(Stream.concat(
                        waiting.stream().map(Work::office),
                        other.lines().stream().map(FilingLine::office))));
        return model;
    }

    /** The offices of a list, by their codes. */
    Map<OfficeCode, Office> names(List<Work> list) {
        return named(list.stream().map(Work::office));
    }

    private Map<OfficeCode, Office> named(Stream<OfficeCode> codes) {
        var names = new HashMap<OfficeCode, Office>();
        codes.forEach(code -> names.computeIfAbsent(code, offices::get));
        return names;
    }
}
