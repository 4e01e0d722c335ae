package bpm.survey.live;

import bpm.access.Actor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * {@code GET /rounds/{id}/live} (ยอดสด): server-sent events of a round's counts. Each watcher's thread is a
 * virtual one that waits here, so a slow line holds up nobody else.
 */
@Controller
class LiveController {

    /** So often a line without news goes out, by which it shows who left. */
    private static final long BEAT_MILLIS = 10_000;
    /** Then the browser comes again, and whether it still may is looked at anew. */
    private static final long LONGEST_NANOS = 10L * 60 * 1_000_000_000;

    private final WatchedRounds rounds;

    LiveController(WatchedRounds rounds) {
        this.rounds = rounds;
    }

    @GetMapping("/rounds/{id:\\d{1,18}}/live")
    void watch(
            @PathVariable long id,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (request.getMethod().equals("HEAD")) { // it would wait for words that never come
            rounds.first(actor, id);
            response.setContentType("text/event-stream;charset=UTF-8");
            return;
        }
        var watched = rounds.join(actor, id);
        try {
            response.setContentType("text/event-stream;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Accel-Buffering", "no"); // proxies pass on each line at once
            stream(watched, rounds.first(actor, id), response);
        } catch (IOException e) {
            // whoever watched has left
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            rounds.leave(id);
        }
    }

    private static void stream(Watched watched, LiveCount first, HttpServletResponse response)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var seen = first;
        say(response, "retry: 2000\n" + event(first));
        while (!watched.isOver() && System.nanoTime() - begun < LONGEST_NANOS) {
            var newer = watched.newerThan(seen, BEAT_MILLIS);
            say(response, newer.map(LiveController::event).orElse(":\n\n"));
            seen = newer.orElse(seen);
        }
    }

    private static String event(LiveCount count) {
        return "data: " + count.json() + "\n\n";
    }

    private static void say(HttpServletResponse response, String text) throws IOException {
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
