package bpm.access;

import bpm.access.session.StrangerSessions;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sessions (การเข้าใช้ที่ค้างอยู่) of people, shared by all nodes through the database. */
@Component
public class Sessions {

    /**
     * Reading pages writes nothing: a session is touched at most once a minute. A new id, another
     * owner or another length of life are written at once.
     */
    private static final String TOUCH = """
            update access_session as session
            set session_id = seen.session_id,
                last_access_time = seen.last_access_time,
                max_inactive_interval = seen.max_inactive_interval,
                expiry_time = seen.expiry_time,
                principal_name = seen.principal_name
            from (values (?::char(36), ?::bigint, ?::int, ?::bigint, ?::varchar))
                as seen (session_id, last_access_time, max_inactive_interval, expiry_time,
                    principal_name)
            where session.primary_id = ?::char(36)
              and (session.last_access_time < seen.last_access_time - 60000
                or session.session_id <> seen.session_id
                or session.max_inactive_interval <> seen.max_inactive_interval
                or session.principal_name is distinct from seen.principal_name)
            """;

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcClient database;
    private final Clock clock;

    Sessions(
            FindByIndexNameSessionRepository<? extends Session> sessions,
            JdbcClient database,
            Clock clock) {
        this.clock = clock;
        this.sessions = sessions;
        this.database = database;
    }

    /**
     * A session's id is as long as its column: 36 letters, 216 random bits. It lasts as long as a stranger's,
     * until {@link Door} opens.
     */
    @Bean
    static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> touchingOnceAMinute() {
        return repository -> {
            repository.setUpdateSessionQuery(TOUCH);
            repository.setDefaultMaxInactiveInterval(StrangerSessions.LIFE);
            repository.setSessionIdGenerator(() -> Secret.fresh().text().substring(0, 36));
        };
    }

    /** A person's sessions, the one last seen first. {@code here} is the id of the one at hand. */
    List<OpenSession> of(long person, String here) {
        return sessions.findByPrincipalName(Long.toString(person)).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> open(session, here))
                .sorted(Comparator.comparing(OpenSession::lastSeen).reversed())
                .toList();
    }

    /** Ends one session of the person, named by its handle; false if it is gone already. */
    public boolean end(long person, String handle) {
        return sessions.findByPrincipalName(Long.toString(person)).keySet().stream()
                .filter(id -> handle(id).equals(handle))
                .map(this::delete)
                .anyMatch(ended -> ended);
    }

    /** Ends all sessions of the person. */
    int endAll(long person) {
        return endAllBut(person, "");
    }

    /** Ends all sessions of the person but the one at hand. */
    public int endAllBut(long person, String here) {
        return database.sql("""
                        delete from access_session
                        where principal_name = :person and session_id <> :here
                        """)
                .param("person", Long.toString(person))
                .param("here", here)
                .update();
    }

    private boolean delete(String id) {
        return database.sql("delete from access_session where session_id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    private OpenSession open(Session session, String here) {
        return new OpenSession(
                handle(session.getId()),
                Device.of(Optional.<String>ofNullable(session.getAttribute(Door.BROWSER))
                        .orElse("")),
                shown(session.getCreationTime()),
                shown(session.getLastAccessedTime()),
                session.getId().equals(here));
    }

    /** Sessions live by the machine's clock; they are shown by BPM's, which may be shifted. */
    private Instant shown(Instant at) {
        return clock.instant().minus(Duration.between(at, Instant.now()));
    }

    /** A session's id is a key to the house: pages name it by a part of its digest. */
    private static String handle(String id) {
        return Secret.digest(id).substring(0, 16);
    }

    /** A session as its owner sees it: on which device, since when, last seen when. */
    public record OpenSession(
            String handle, Device device, Instant since, Instant lastSeen, boolean isThis) {}
}
