package bpm.notice;

import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.shared.Words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/** Who can be told something (ผู้รับแจ้ง), with what they wish; in the caller's scope. */
@Component
class Recipients {

    private static final String PEOPLE = """
            select p.id, p.office, p.roles, p.english, p.thai_digits, p.mail,
                coalesce(w.digest, true) as digest, coalesce(w.at_once, true) as at_once
            from access_person_v p
            left join notice_preference w on w.person = p.id
            where p.state <> 'CLOSED'
            """;

    private final JdbcClient database;

    Recipients(JdbcClient database) {
        this.database = database;
    }

    List<Recipient> of(List<Long> people) {
        return database.sql(PEOPLE + "  and p.id = any(:people)\norder by p.id")
                .param("people", people.toArray(Long[]::new))
                .query((row, i) -> recipient(row))
                .list();
    }

    /** Everybody who writes or reviews. */
    List<Recipient> all() {
        return database.sql(PEOPLE
                        + "  and p.roles && array['REPORTER', 'REVIEWER']\norder by p.office, p.id")
                .query((row, i) -> recipient(row))
                .list();
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Arrays.asList((String[]) row.getArray("roles").getArray())) {
            roles.add(Role.valueOf(role));
        }
        return new Recipient(
                row.getLong("id"),
                new OfficeCode(row.getString("office")),
                roles,
                new Words(row.getBoolean("english"), row.getBoolean("thai_digits")),
                row.getString("mail"),
                row.getBoolean("digest"),
                row.getBoolean("at_once"));
    }
}
