package bpm.access;

import bpm.org.OfficeCode;
import bpm.shared.Problem;
import bpm.shared.ThaiText;
import bpm.shared.Words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/** The accounts (บัญชีผู้ใช้), one a person, and the roles of each. */
@Component
public class Accounts {

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
                .param("searchKey", searchKey(fullName, name))
                .query(Long.class)
                .single();
    }

    /** A person of the scope, or nobody. */
    public Optional<Person> find(long id) {
        return database.sql("""
                        select id, name, full_name, office, roles, phone, mail, state,
                            english, thai_digits, signed_in_at, link_until, version, has_factor
                        from access_person_v
                        where id = :id
                        """).param("id", id).query(Person::of).optional();
    }

    public Person get(long id) {
        return find(id).orElseThrow(Problem::notFound);
    }

    /** Whether someone else of the office administers its people. Holds its admins until the end. */
    boolean hasOtherAdmin(Person person) {
        return !database.sql("""
                        select p.id
                        from access_person p join access_role r on r.person = p.id
                        where p.office = :office and p.id <> :id and r.role = 'PEOPLE_ADMIN'
                          and p.closed_at is null and p.password is not null
                        for update of p
                        """)
                .param("office", person.office().value())
                .param("id", person.id())
                .query(Long.class)
                .list()
                .isEmpty();
    }

    boolean areNone() {
        return database.sql("select not exists (select from access_person)")
                .query(Boolean.class)
                .single();
    }

    /** Changes what a people admin may change, if nobody else did meanwhile. */
    void save(long id, int version, PersonForm form) {
        int saved = database.sql("""
                        update access_person
                        set full_name = :fullName, phone = :phone, mail = :mail,
                            search_key = :searchKey, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("fullName", form.fullName())
                .param("phone", form.phone())
                .param("mail", form.mail())
                .param("searchKey", searchKey(form.fullName(), form.name()))
                .param("id", id)
                .param("version", version)
                .update();
        if (saved == 0) {
            throw stale(id);
        }
    }

    private Problem stale(long id) {
        return database.sql("""
                        select changed_by_name, changed_at
                        from access_person
                        where id = :id and changed_at is not null
                        """)
                .param("id", id)
                .query((row, i) -> Problem.stale(
                        "บัญชีนี้แก้ไขโดย {0} เมื่อ {1} ระหว่างที่ท่านกรอก กรุณาเทียบข้อมูลทั้งสองชุดแล้วบันทึกอีกครั้ง",
                        row.getString("changed_by_name"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElseGet(
                        () -> Problem.stale(
                                "มีผู้อื่นแก้ไขบัญชีนี้ระหว่างที่ท่านกรอก กรุณาเทียบข้อมูลทั้งสองชุดแล้วบันทึกอีกครั้ง"));
    }

    /** Moves the person to another office, if nobody changed the account meanwhile. */
    void move(long id, int version, OfficeCode to) {
        int moved = database.sql("""
                        update access_person
                        set office = :office, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("office", to.value())
                .param("id", id)
                .param("version", version)
                .update();
        if (moved == 0) {
            throw stale(id);
        }
    }

    /** Writes down who changed the account last. */
    void changedBy(Actor actor, long id) {
        database.sql("""
                        update access_person
                        set changed_by_name = :name, changed_at = :now
                        where id = :id
                        """)
                .param("name", actor.fullName())
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** What a person may change of their own. */
    void saveProfile(long id, String phone, String mail, Words words) {
        database.sql("""
                        update access_person
                        set phone = :phone, mail = :mail, english = :english,
                            thai_digits = :thaiDigits, version = version + 1
                        where id = :id
                        """)
                .param("phone", phone)
                .param("mail", mail)
                .param("english", words.english())
                .param("thaiDigits", words.thaiDigits())
                .param("id", id)
                .update();
    }

    void rename(long id, String name, String fullName) {
        database.sql("""
                        update access_person
                        set name = :name, search_key = :searchKey
                        where id = :id
                        """)
                .param("name", name)
                .param("searchKey", searchKey(fullName, name))
                .param("id", id)
                .update();
    }

    /** A closed account has no password: whoever comes back sets a new one. */
    void close(long id) {
        database.sql("""
                        update access_person
                        set closed_at = :now, password = null, version = version + 1
                        where id = :id and closed_at is null
                        """).param("now", now()).param("id", id).update();
    }

    void reopen(long id) {
        database.sql("""
                        update access_person
                        set closed_at = null, version = version + 1
                        where id = :id
                        """).param("id", id).update();
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

    private static String searchKey(String fullName, String name) {
        return ThaiText.searchKey(fullName + "|" + name);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
