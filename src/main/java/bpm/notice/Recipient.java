package bpm.notice;

import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.shared.Words;

import java.util.Set;

/** A person to be told something (ผู้รับแจ้ง): how they are spoken to, and which mail they wish. */
record Recipient(
        long id,
        OfficeCode office,
        Set<Role> roles,
        Words words,
        String mail,
        boolean digest,
        boolean atOnce) {

    boolean is(Role role) {
        return roles.contains(role);
    }
}
