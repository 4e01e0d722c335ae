package bpm.budget.importing;

import bpm.access.Actor;
import bpm.budget.ledger.Entry;
import bpm.budget.ledger.Posting;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The lines that trails get of an import. */
@Component
class ImportTrail {

    private final Trail trail;
    private final Clock clock;

    ImportTrail(Trail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** One line for each office that got entries. */
    void record(Actor actor, long id, String fileName, List<Posting> postings) {
        postings.stream()
                .collect(Collectors.groupingBy(
                        posting -> posting.account().office(), TreeMap::new, Collectors.counting()))
                .forEach((office, count) -> trail.add(
                        actor,
                        office,
                        "budget.imported",
                        "import " + id,
                        Map.of("file", fileName, "entries", count)));
    }

    /** One line for each office whose entries were taken back. */
    void undone(Actor actor, Imports.Line line, String reason, List<Entry> entries) {
        entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.account().office(), TreeMap::new, Collectors.counting()))
                .forEach((office, count) -> trail.add(
                        actor,
                        office,
                        "budget.import-undone",
                        line.subject(),
                        Map.of("file", line.fileName(), "entries", count, "reason", reason)));
    }

    Instant now() {
        return clock.instant();
    }
}
