package bpm.overview;

import bpm.org.OfficeCode;

import java.util.Map;
import java.util.Optional;

/** Where the nation's work stands: each province with all below it, and what waits for the department. */
record Nation(Map<OfficeCode, Counts> byProvince, int waiting) {

    Nation {
        byProvince = Map.copyOf(byProvince);
    }

    /** How long the list of everything is, or of everything that stands in one place. */
    int in(Optional<Standing> standing) {
        return byProvince.values().stream()
                .mapToInt(counts -> standing.map(counts::listed).orElse(counts.all()))
                .sum();
    }
}
