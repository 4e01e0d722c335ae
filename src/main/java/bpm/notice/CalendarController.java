package bpm.notice;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.nio.charset.StandardCharsets;

/** The calendar behind a secret address: a calendar program does not sign in. */
@Controller
class CalendarController {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeed feed;

    CalendarController(CalendarFeed feed) {
        this.feed = feed;
    }

    @GetMapping("/calendar/{secret:[A-Za-z0-9_-]{20,80}}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String secret) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header("Cache-Control", "private, max-age=900")
                .body(feed.of(secret).getBytes(StandardCharsets.UTF_8));
    }
}
