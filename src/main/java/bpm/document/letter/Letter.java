package bpm.document.letter;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;

import java.time.Instant;
import java.util.Optional;

/** A letter that an office keeps (หนังสือของหน่วยงาน). */
public record Letter(
        long id,
        OfficeCode office,
        Optional<String> activity,
        LetterText text,
        int version,
        Instant changedAt,
        String changedBy) {

    /** Whether the actor writes the letters of that office: its own reporters and reviewers. */
    public static boolean mayWrite(Actor actor, OfficeCode office) {
        return actor.is(Role.REPORTER, office) || actor.is(Role.REVIEWER, office);
    }

    /** The address of its page. */
    public String path() {
        return "/letters/" + id;
    }

    /** What the trail calls it. */
    String subject() {
        return "letter " + id;
    }
}
