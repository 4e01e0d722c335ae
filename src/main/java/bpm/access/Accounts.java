package bpm.access;

import bpm.org.OfficeCode;
import bpm.shared.ThaiText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/** The accounts (บัญชีผู้ใช้), one a person, and the roles of each. */
@Component
class Accounts {

    /** What signing in needs to know of an account that is open. */
    record Lock(long id, OfficeCode office, String digest) {}

    private final JdbcClient database;
    private final Clock clock;

    Accounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The lock on the door of an open account. */
    Optional<Lock> lock(String name) {
        return database.sql("""
                        select id, office, password
                        from access_person
                        where name = :name and closed_at is null and password is not null
                        """)
                .param("name", name)
                .query((row, i) -> new Lock(
                        row.getLong("id"),
                        new OfficeCode(row.getString("office")),
                        row.getString("password")))
                .optional();
    }

    void signedIn(long id) {
        database.sql("update access_person set signed_in_at = :now where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** A new account without a password: nobody signs in with it before one is set. */
    long open(String name, String fullName, OfficeCode office) {
        return database.sql("""
                        insert into access_person (name, full_name, office, search_key)
                        values (:name, :fullName, :office, :searchKey)
                        returning id
                        """)
                .param("name", name)
                .param("fullName", fullName)
                .param("office", office.value())
                .param("searchKey", ThaiText.searchKey(fullName + "|" + name))
                .query(Long.class)
                .single();
    }

    void setPassword(long id, String digest) {
        database.sql("update access_person set password = :digest where id = :id")
                .param("digest", digest)
                .param("id", id)
                .update();
    }

    void setRoles(long id, Set<Role> roles) {
        database.sql("delete from access_role where person = :id")
                .param("id", id)
                .update();
        for (var role : roles) {
            database.sql("insert into access_role (person, role) values (:id, :role)")
                    .param("id", id)
                    .param("role", role.name())
                    .update();
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
