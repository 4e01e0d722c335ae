package bpm.web;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;

/**
 * Tells whoever watches whether BPM can serve: not without its database, not before what a first start
 * loads is there, and not while there is no room to write.
 */
@RestController
class HealthController {

    private final JdbcClient database;
    private final ApplicationAvailability availability;
    private final Room room;

    HealthController(JdbcClient database, ApplicationAvailability availability, Room room) {
        this.database = database;
        this.room = room;
        this.availability = availability;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return ResponseEntity.status(503).body(Map.of("status", "OUT_OF_SERVICE"));
        }
        try {
            database.sql("select 1").query(Integer.class).single();
            return room.isThere()
                    ? ResponseEntity.ok(Map.of("status", "UP"))
                    : ResponseEntity.status(503).body(Map.of("status", "FULL"));
        } catch (RuntimeException e) {
            return ResponseEntity.status(503).body(Map.of("status", "DOWN"));
        }
    }
}
