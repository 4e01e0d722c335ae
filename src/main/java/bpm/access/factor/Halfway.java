package bpm.access.factor;

import bpm.access.Actor;
import bpm.access.People;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Someone between the two doors (รอรหัสชั้นที่สอง): the first one is passed, the code is still to come. The
 * session of their browser says so for five minutes, and is nobody's until then.
 */
@Component
public class Halfway {

    private static final String PERSON = "halfway";
    private static final String BY = "halfway-by";
    private static final String SINCE = "halfway-since";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final People people;

    Halfway(People people) {
        this.people = people;
    }

    /** Remembers in a fresh session whose password was right. */
    public void begin(Actor actor, HttpServletRequest request) {
        begin(actor, "password", request);
    }

    /** Remembers in a fresh session who passed the first door, and which one. */
    void begin(Actor actor, String by, HttpServletRequest request) {
        var former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        request.getSession().setAttribute(PERSON, actor.id());
        request.getSession().setAttribute(BY, by);
        request.getSession().setAttribute(SINCE, Instant.now().toEpochMilli());
    }

    /** By which door they came. */
    static String by(HttpServletRequest request) {
        return request.getSession().getAttribute(BY) instanceof String by ? by : "password";
    }

    /** Who stands there, unless they took too long. */
    Optional<Actor> who(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(PERSON) instanceof Long person)
                || !(session.getAttribute(SINCE) instanceof Long since)
                || Instant.ofEpochMilli(since).plus(PATIENCE).isBefore(Instant.now())) {
            return Optional.empty();
        }
        return people.actor(person);
    }
}
