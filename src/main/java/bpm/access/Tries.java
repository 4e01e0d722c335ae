package bpm.access;

import bpm.shared.Problem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Tries to sign in, by name as typed: whether anybody bears the name makes no difference. */
@Component
public class Tries {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final JdbcClient database;
    private final Transactions transactions;
    private final Clock clock;

    Tries(JdbcClient database, Transactions transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Counts a try as failed before the password is looked at, so that many at once don't slip
     * through. A name that must rest is refused and not counted.
     */
    public Count count(String name) {
        var now = clock.instant();
        return transactions.write(Actor.SYSTEM, () -> {
            forgetOld(now);
            var before = hold(Secret.digest(name), now);
            if (before.isLocked(now)) {
                throw refusal(before.lockedUntil().orElseThrow());
            }
            var after = before.oneMore(now);
            save(Secret.digest(name), after, now);
            return after;
        });
    }

    /** The right password wipes the slate. */
    public void forget(String name) {
        database.sql("delete from access_try where name_digest = :digest")
                .param("digest", Secret.digest(name))
                .update();
    }

    public static Problem refusal(Instant until) {
        return Problem.tooMany(
                "ลองผิดหลายครั้งติดกัน เพื่อความปลอดภัยของบัญชี กรุณาลองใหม่หลัง {0}"
                        + " หากลืมรหัสผ่าน ขอลิงก์ตั้งรหัสใหม่ได้จากผู้ดูแลผู้ใช้ของหน่วยงาน",
                until.plusSeconds(59).truncatedTo(ChronoUnit.MINUTES));
    }

    private void forgetOld(Instant now) {
        database.sql("""
                        delete from access_try
                        where name_digest in (
                            select name_digest
                            from access_try
                            where last_at < :old
                            for update skip locked)
                        """).param("old", utc(now.minus(FORGOTTEN_AFTER))).update();
    }

    private Count hold(String digest, Instant now) {
        database.sql("""
                        insert into access_try (name_digest, failures, last_at)
                        values (:digest, 0, :now)
                        on conflict (name_digest) do nothing
                        """).param("digest", digest).param("now", utc(now)).update();
        return database.sql("""
                        select failures, locked_until
                        from access_try
                        where name_digest = :digest
                        for update
                        """)
                .param("digest", digest)
                .query(Tries::tryCount)
                .optional()
                .orElse(Count.NONE);
    }

    private void save(String digest, Count count, Instant now) {
        database.sql("""
                        update access_try
                        set failures = :failures, locked_until = :until, last_at = :now
                        where name_digest = :digest
                        """)
                .param("failures", count.failures())
                .param("until", count.lockedUntil().map(Tries::utc).orElse(null))
                .param("now", utc(now))
                .param("digest", digest)
                .update();
    }

    private static Count tryCount(ResultSet row, int number) throws SQLException {
        return new Count(
                row.getInt("failures"),
                Optional.ofNullable(row.getObject("locked_until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** How often a name was tried in vain (จำนวนครั้งที่ลองผิด), and until when it must rest. */
    public record Count(int failures, Optional<Instant> lockedUntil) {

        static final Count NONE = new Count(0, Optional.empty());

        private static final int FREE = 5;
        private static final int LONGEST_MINUTES = 15;
        private static final Duration LONGEST = Duration.ofMinutes(LONGEST_MINUTES + 1L);

        /** One that was locked while the clock was ahead is not locked until that day comes. */
        boolean isLocked(Instant now) {
            return lockedUntil
                    .filter(until -> until.isAfter(now))
                    .filter(until -> until.isBefore(now.plus(LONGEST)))
                    .isPresent();
        }

        /** The count after one more failure: the fifth locks for 1 minute, then 2, 4, 8, never over 15. */
        Count oneMore(Instant now) {
            int count = failures + 1;
            if (count < FREE) {
                return new Count(count, Optional.empty());
            }
            int minutes = Math.min(LONGEST_MINUTES, 1 << Math.min(count - FREE, 4));
            return new Count(count, Optional.of(now.plus(Duration.ofMinutes(minutes))));
        }
    }
}
