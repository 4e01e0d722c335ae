package bpm.access.acting;

import bpm.access.Role;
import bpm.org.OfficeCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** That somebody may act for a colleague (การรักษาการแทน), from one day until another, unless revoked. */
public record Acting(
        long id,
        OfficeCode office,
        Someone person,
        Someone instead,
        LocalDate from,
        LocalDate until,
        String reason,
        String madeBy,
        Optional<Instant> revokedAt) {

    /** Roles that a colleague may act with. Accounts are looked after by whom the office named for it. */
    static final Set<Role> LENDABLE = EnumSet.of(Role.REPORTER, Role.REVIEWER, Role.PLANNER);

    /** A person of such an acting (ผู้รักษาการหรือผู้มอบ). */
    public record Someone(long id, String fullName) {}

    public boolean isInForce(LocalDate today) {
        return revokedAt.isEmpty() && !today.isBefore(from) && !today.isAfter(until);
    }

    /** Whether it is over, so that nothing of it can be revoked. */
    public boolean isOver(LocalDate today) {
        return revokedAt.isPresent() || today.isAfter(until);
    }
}
