package bpm.ops.daily;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

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

    private final CopyStanding standing;
    private final CopyRuns runs;
    private final Transactions transactions;

    CopyHealthController(CopyStanding standing, CopyRuns runs, Transactions transactions) {
        this.standing = standing;
        this.runs = runs;
        this.transactions = transactions;
    }

    @GetMapping("/health/copies")
    ResponseEntity<Map<String, Object>> health() {
        return transactions.read(Actor.SYSTEM, () -> {
            var told = new LinkedHashMap<String, Object>();
            var state = standing.now();
            told.put("status", state.health());
            runs.lastWhole().ifPresent(run -> {
                told.put("last", run.ended().truncatedTo(ChronoUnit.SECONDS).toString());
                told.put("bytes", run.bytes());
                told.put("rows", run.rows());
                told.put("seconds", Duration.between(run.began(), run.ended()).toSeconds());
            });
            told.put("failed", state == CopyState.FAILED);
            return ResponseEntity.status(state.isTrouble() ? 503 : 200).body(told);
        });
    }
}
