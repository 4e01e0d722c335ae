package bpm.survey.intake;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.shared.Problem;
import bpm.survey.round.Round;
import bpm.survey.tally.Folding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Taking answers out again (นำคำตอบออก): a sheet that is corrected, an import that is undone. They keep a
 * mark and no longer count. The caller's transaction carries it, with the line of the trail that says why.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RemovingResponses {

    private final JdbcClient database;
    private final Folding folding;
    private final Clock clock;

    RemovingResponses(JdbcClient database, Folding folding, Clock clock) {
        this.database = database;
        this.folding = folding;
        this.clock = clock;
    }

    /** Removes answers by their ids; gives back how many there were. */
    public int remove(Actor actor, Round round, Collection<UUID> ids) {
        return remove(
                actor,
                round,
                "id = any(:which::uuid[])",
                ids.stream().map(UUID::toString).toArray(String[]::new));
    }

    /** Removes all answers that an import brought; gives back how many there were. */
    public int removeBatch(Actor actor, Round round, long batch) {
        return remove(actor, round, "batch = :which", batch);
    }

    private int remove(Actor actor, Round round, String condition, Object which) {
        if (!actor.is(Role.REPORTER, round.office())) {
            throw Problem.forbidden("ผู้รายงานของหน่วยงานเจ้าของรุ่นเท่านั้นที่นำคำตอบออกได้");
        }
        folding.hold();
        var removed = database.sql("""
                        update survey_response
                        set removed_at = :now
                        where round = :round and removed_at is null and\s""" + condition + """

                        returning seq, answers::text as answers
                        """)
                .params(Map.of(
                        "now", Instant.now(clock).atOffset(ZoneOffset.UTC),
                        "round", round.id(),
                        "which", which))
                .query((row, i) ->
                        new Folding.Removed(row.getLong("seq"), row.getString("answers")))
                .list();
        folding.unfold(round.id(), round.edition(), removed);
        return removed.size();
    }
}
