package bpm.access.reviewing;

import bpm.access.Role;
import bpm.org.OfficeCode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An account that waits to be confirmed (บัญชีที่รอทบทวน): whose, what they may do, when last used. */
public record AccountLine(
        long id,
        String name,
        String fullName,
        OfficeCode office,
        List<Role> roles,
        Optional<Instant> signedInAt,
        boolean hasFactor) {}
