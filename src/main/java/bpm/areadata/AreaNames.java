package bpm.areadata;

import bpm.org.Area;
import bpm.org.Areas;
import bpm.org.OfficeCode;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of all areas below an office (ชื่อพื้นที่), by their codes. */
@Component
public class AreaNames {

    private final Areas areas;
    private final Clock clock;

    AreaNames(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    public Map<String, Area> under(OfficeCode office) {
        return areas.under(office.scope(), LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(Area::code, area -> area, (a, b) -> a));
    }
}
