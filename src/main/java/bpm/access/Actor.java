package bpm.access;

import bpm.org.OfficeCode;
import bpm.shared.Problem;
import bpm.shared.Words;

import java.util.Optional;
import java.util.Set;

/**
 * Who acts: a signed-in person with the office and the roles they have now, or the system itself.
 * Who acts for a colleague has that one's roles, and a full name that names both.
 */
public record Actor(
        long id,
        String name,
        String fullName,
        OfficeCode office,
        Set<Role> roles,
        Words words,
        Optional<Instead> acting) {

    /** For whom somebody acts (ผู้ที่ปฏิบัติงานแทน), and by which leave. */
    public record Instead(long leave, long person, String fullName) {}

    /** Stands between two names wherever a deed is written down. */
    private static final String BETWEEN = " รักษาการแทน "; // data

    /** The system: loads plans, keeps the road of the example world, finds people at sign-in. */
    public static final Actor SYSTEM =
            new Actor(0, "system", "ระบบ BPM", OfficeCode.DEPARTMENT, Set.of(), Words.THAI);

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Who acts for themselves, as nearly everybody does. */
    public Actor(
            long id,
            String name,
            String fullName,
            OfficeCode office,
            Set<Role> roles,
            Words words) {
        this(id, name, fullName, office, roles, words, Optional.empty());
    }

    /** The same person acting for a colleague, with nothing but that one's roles. */
    public Actor actingFor(Instead instead, Set<Role> theirs) {
        var both = fullName + BETWEEN + instead.fullName();
        return new Actor(id, name, both, office, theirs, words, Optional.of(instead));
    }

    /** Whether an office lies in the actor's scope, to be read. */
    public boolean sees(OfficeCode other) {
        return office.covers(other);
    }

    /** Refuses whoever has not the role. */
    public void require(Role role) {
        if (!is(role)) {
            throw Problem.forbidden("หน้านี้สำหรับผู้มีบทบาท “{0}”", words.s(role.title()));
        }
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the actor has the role in just this office: people write only for their own. */
    public boolean is(Role role, OfficeCode in) {
        return office.equals(in) && is(role);
    }

    /** Whether the actor has the role in the office directly above the other one. */
    public boolean isAbove(Role role, OfficeCode below) {
        return office.isParentOf(below) && is(role);
    }
}
