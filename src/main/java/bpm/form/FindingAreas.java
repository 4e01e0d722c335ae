package bpm.form;

import bpm.org.Area;
import bpm.org.Areas;
import bpm.org.OfficeCode;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Finds the areas that an office may name (ค้นหาพื้นที่), as they are today; within the caller's transaction. */
@Component
public class FindingAreas {

    private final Areas areas;
    private final Clock clock;

    FindingAreas(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /** The areas of the office, and for a district the communities of its province's municipalities. */
    public KnownAreas of(OfficeCode office) {
        return new KnownAreas(office, text -> search(office, text));
    }

    private List<Area> search(OfficeCode office, String text) {
        var today = LocalDate.now(clock);
        var own = office.scope();
        var found = areas.search(text, own, today).stream();
        return own.length() == 4
                ? Stream.concat(
                                found,
                                areas.search(text, own.substring(0, 2) + "99", today).stream())
                        .toList()
                : found.toList();
    }
}
