package bpm.ops.daily;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells whoever watches when the last copy was taken: 503 when it is older than a day and two hours, or
 * the last one failed.
 */
@RestController
class CopyHealthController {

    private static final Duration OLD = Duration.ofHours(26);

    private final CopyRules rules;
    private final CopyRuns runs;
    private final Transactions transactions;
    private final Clock clock;

    CopyHealthController(CopyRules rules, CopyRuns runs, Transactions transactions, Clock clock) {
        this.rules = rules;
        this.runs = runs;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/health/copies")
    ResponseEntity<Map<String, Object>> health() {
        return transactions.read(Actor.SYSTEM, () -> {
            var told = new LinkedHashMap<String, Object>();
            var last = runs.lastWhole();
            boolean failed = runs.last().filter(run -> !run.isWhole()).isPresent();
            boolean fresh = last.filter(
                            run -> run.ended().isAfter(clock.instant().minus(OLD)))
                    .isPresent();
            var status = rules.folder().isEmpty() ? "OFF" : fresh && !failed ? "UP" : "DOWN";
            told.put("status", status);
            last.ifPresent(run -> {
                told.put("last", run.ended().truncatedTo(ChronoUnit.SECONDS).toString());
                told.put("bytes", run.bytes());
                told.put("rows", run.rows());
                told.put("seconds", Duration.between(run.began(), run.ended()).toSeconds());
            });
            told.put("failed", failed);
            return ResponseEntity.status(status.equals("DOWN") ? 503 : 200).body(told);
        });
    }
}
