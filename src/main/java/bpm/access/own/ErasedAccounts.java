package bpm.access.own;

import bpm.access.Actor;
import bpm.access.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;

/** What erased accounts lose (ข้อมูลบัญชีที่ลบ); each call belongs inside the system's transaction. */
@Component
class ErasedAccounts {

    private final JdbcClient database;
    private final Clock clock;

    ErasedAccounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Nobody opens, changes or erases the account meanwhile. */
    void hold(long id) {
        database.sql("select id from access_person where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    /** Its number stays, and what it did in office. */
    void erase(Actor by, long id) {
        forget(by, id);
        database.sql("delete from access_token where person = :id")
                .param("id", id)
                .update();
        database.sql("delete from access_link where person = :id")
                .param("id", id)
                .update();
        database.sql("delete from access_passkey_owner where person = :id")
                .param("id", id)
                .update();
        database.sql("delete from access_provider_link where person = :id")
                .param("id", id)
                .update();
        database.sql("delete from access_provider_expected where person = :id")
                .param("id", id)
                .update();
        database.sql("delete from access_factor where person = :id")
                .param("id", id)
                .update();
        database.sql("delete from access_session where principal_name = cast(:id as text)")
                .param("id", id)
                .update();
        database.sql("""
                        update access_acting
                        set reason = '–'
                        where :id in (person, for_person)
                        """).param("id", id).update();
    }

    private void forget(Actor by, long id) {
        database.sql("""
                        update access_person
                        set name = 'erased.' || id, full_name = :nobody, phone = '', mail = '',
                            password = null, search_key = '', erased_at = :at, changed_by_name = :by,
                            changed_at = :at, version = version + 1
                        where id = :id
                        """)
                .param("nobody", Person.NOBODY)
                .param("id", id)
                .param("by", by.fullName())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
