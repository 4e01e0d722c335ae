package bpm.trail;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** The trail (ร่องรอย): who did what to which office's data, when, in the same transaction as the deed. */
@Component
public class Trail {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TrailEntries entries;
    private final Clock clock;

    Trail(TrailEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Adds a line. {@code what} is a word of the code such as {@code progress.submitted}; {@code subject}
     * names the thing, such as {@code assignment 2567-07-2/5701}; the detail holds what changed, and for
     * whom the actor acts.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(
            Actor actor, OfficeCode office, String what, String subject, Map<String, ?> detail) {
        var whole = new TreeMap<String, Object>(detail);
        actor.acting().ifPresent(instead -> whole.put("actingFor", instead.person()));
        var at = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        var place = entries.next(office, FiscalYear.of(LocalDate.ofInstant(at, Words.BANGKOK)));
        var line = new TrailLine(
                office,
                place.number(),
                at,
                actor.id(),
                actor.fullName(),
                actor.office(),
                what,
                subject,
                JSON.writeValueAsString(whole));
        entries.append(line, place.year());
    }
}
