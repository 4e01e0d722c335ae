package bpm.access.reviewing;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.shared.Words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Accounts as they are reviewed and as they sleep; each call belongs inside a transaction. */
@Component
class ReviewedAccounts {

    /** When somebody last came in, or a program of theirs did, or the account was made. */
    private static final String LAST_SEEN = """
            greatest(p.created_at, p.signed_in_at,
                (select max(t.used_at) from access_token t where t.person = p.id))
            """;

    private final JdbcClient database;
    private final Clock clock;

    ReviewedAccounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Accounts in use of these offices that nobody confirmed since the round began. */
    List<AccountLine> waiting(List<OfficeCode> offices, LocalDate begun) {
        return database.sql("""
                        select v.id, v.name, v.full_name, v.office, v.roles, v.signed_in_at, v.has_factor
                        from access_person_v v
                        join access_person p on p.id = v.id
                        where v.office = any (string_to_array(:offices, ','))
                          and v.state = 'ACTIVE'
                          and p.created_at < :begun
                          and (p.confirmed_at is null or p.confirmed_at < :begun)
                        order by v.office, v.full_name collate "th-x-icu", v.id
                        """)
                .param(
                        "offices",
                        String.join(",", offices.stream().map(OfficeCode::value).toList()))
                .param("begun", begun.atStartOfDay(Words.BANGKOK).toOffsetDateTime())
                .query(ReviewedAccounts::line)
                .list();
    }

    /** Whether somebody of the office itself looks after its accounts. */
    boolean hasAdmin(OfficeCode office) {
        return database.sql("""
                        select exists (
                            select
                            from access_person_v
                            where office = :office and state = 'ACTIVE' and 'PEOPLE_ADMIN' = any(roles))
                        """)
                .param("office", office.value())
                .query(Boolean.class)
                .single();
    }

    void confirm(Actor by, long id) {
        database.sql("""
                        update access_person
                        set confirmed_at = :now, confirmed_by_name = :by
                        where id = :id
                        """)
                .param("now", now())
                .param("by", by.fullName())
                .param("id", id)
                .update();
    }

    /** Accounts that nobody has used for so many days, and that were not warned since. */
    List<Long> toWarn(int unusedDays) {
        return database.sql(
                        sleepers("p.sleep_warned_at is null or p.sleep_warned_at < " + LAST_SEEN))
                .param("since", now().minusDays(unusedDays))
                .query(Long.class)
                .list();
    }

    /** Accounts that nobody has used for so many days, warned so many days ago, and still asleep. */
    List<Long> toClose(int unusedDays, int warnedDays) {
        return database.sql(sleepers(
                        "p.sleep_warned_at >= " + LAST_SEEN + " and p.sleep_warned_at <= :warned"))
                .param("since", now().minusDays(unusedDays))
                .param("warned", now().minusDays(warnedDays))
                .query(Long.class)
                .list();
    }

    void warned(long id) {
        database.sql("update access_person set sleep_warned_at = :now where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** The department's people admins are not among them: BPM would lock itself up. */
    private static String sleepers(String which) {
        return """
                select p.id
                from access_person p
                where p.closed_at is null and p.password is not null
                  and not (p.office = '00' and exists (
                      select from access_role r where r.person = p.id and r.role = 'PEOPLE_ADMIN'))
                  and %s < :since
                  and (%s)
                order by p.id
                """.formatted(LAST_SEEN, which);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static AccountLine line(ResultSet row, int number) throws SQLException {
        return new AccountLine(
                row.getLong("id"),
                row.getString("name"),
                row.getString("full_name"),
                new OfficeCode(row.getString("office")),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .toList(),
                Optional.ofNullable(row.getObject("signed_in_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getBoolean("has_factor"));
    }
}
