package bpm.access;

import bpm.org.OfficeCode;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What happened to a person's account (เหตุการณ์ของบัญชี), told within the transaction of the deed, so
 * that the trail's line stands or falls with it.
 */
public sealed interface AccessEvent {

    /** Who did it; the system where nobody had signed in yet. */
    Actor actor();

    /** The office of the account. */
    OfficeCode office();

    /** The person whose account it is. */
    long person();

    /** The trail's word for it. */
    String what();

    /** What changed. */
    default Map<String, ?> detail() {
        return Map.of();
    }

    /** {@code by} names the door, where it is not that of the password. */
    record SignedIn(Actor actor, OfficeCode office, long person, String by) implements AccessEvent {

        static final String PASSWORD = "password";

        @Override
        public String what() {
            return "access.signed-in";
        }

        @Override
        public Map<String, ?> detail() {
            return by.equals(PASSWORD) ? Map.of() : Map.of("by", by);
        }
    }

    record SignInFailed(OfficeCode office, long person, int failures) implements AccessEvent {
        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }

        @Override
        public String what() {
            return "access.sign-in-failed";
        }

        @Override
        public Map<String, ?> detail() {
            return Map.of("failures", failures);
        }
    }

    record SignInLocked(OfficeCode office, long person, Instant until) implements AccessEvent {
        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }

        @Override
        public String what() {
            return "access.sign-in-locked";
        }

        @Override
        public Map<String, ?> detail() {
            return Map.of("until", until.toString());
        }
    }

    record AccountOpened(Actor actor, OfficeCode office, long person, String name, Set<Role> roles)
            implements AccessEvent {
        @Override
        public String what() {
            return "access.account-opened";
        }

        @Override
        public Map<String, ?> detail() {
            return Map.of("name", name, "roles", words(roles));
        }
    }

    record RolesChanged(
            Actor actor, OfficeCode office, long person, Set<Role> before, Set<Role> after)
            implements AccessEvent {
        @Override
        public String what() {
            return "access.roles-changed";
        }

        @Override
        public Map<String, ?> detail() {
            return Map.of("before", words(before), "after", words(after));
        }
    }

    /** Told to the office that a person moved away from. */
    record PersonLeft(Actor actor, OfficeCode office, long person, OfficeCode to, int sessions)
            implements AccessEvent {
        @Override
        public String what() {
            return "access.moved-away";
        }

        @Override
        public Map<String, ?> detail() {
            return Map.of("to", to.value(), "sessions", sessions);
        }
    }

    /** Told to the office that a person moved to. */
    record PersonCame(
            Actor actor,
            OfficeCode office,
            long person,
            OfficeCode from,
            Set<Role> before,
            Set<Role> after)
            implements AccessEvent {
        @Override
        public String what() {
            return "access.moved-here";
        }

        @Override
        public Map<String, ?> detail() {
            return Map.of("from", from.value(), "before", words(before), "after", words(after));
        }
    }

    record ProfileChanged(Actor actor, OfficeCode office, long person, List<String> fields)
            implements AccessEvent {
        @Override
        public String what() {
            return "access.profile-changed";
        }

        @Override
        public Map<String, ?> detail() {
            return Map.of("fields", fields);
        }
    }

    /** A deed that its word tells whole, such as {@code access.account-closed}. */
    record AccountTouched(
            Actor actor, OfficeCode office, long person, String what, Map<String, ?> detail)
            implements AccessEvent {}

    private static List<String> words(Set<Role> roles) {
        return new TreeSet<>(roles).stream().map(Role::name).toList();
    }
}
