package bpm.access.own;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Actor;
import bpm.access.Person;
import bpm.access.Transactions;
import bpm.shared.Problem;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * Erasing a person who left (ลบข้อมูลส่วนบุคคลของผู้ที่พ้นไป): name, phone, mail and keys of a closed account go, its
 * number stays. What they did in office stays in the records and in the trail, whose chain would break.
 */
@Component
class ErasingPerson {

    private static final String GONE = "ผู้ใช้ที่ลบข้อมูลแล้ว"; // data

    private final JdbcClient database;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ErasingPerson(
            JdbcClient database,
            Transactions transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    void erase(Actor actor, Person person, boolean sure) {
        if (person.state() != Person.State.CLOSED) {
            throw Problem.conflict("ลบข้อมูลได้เฉพาะบัญชีที่ปิดแล้ว กรุณาปิดบัญชีก่อน");
        }
        if (!sure) {
            throw Problem.invalid("sure", "กรุณายืนยันว่าจะลบข้อมูลส่วนบุคคลของบัญชีนี้");
        }
        transactions.write(actor, () -> {
            database.sql("""
                            update access_person
                            set name = 'erased.' || id, full_name = :gone, phone = '', mail = '',
                                password = null, search_key = '', changed_by_name = :by, changed_at = :at,
                                version = version + 1
                            where id = :id
                            """)
                    .param("gone", GONE)
                    .param("id", person.id())
                    .param("by", actor.fullName())
                    .param("at", OffsetDateTime.now(clock))
                    .update();
            database.sql("delete from access_token where person = :id")
                    .param("id", person.id())
                    .update();
            database.sql("delete from access_link where person = :id")
                    .param("id", person.id())
                    .update();
            database.sql("delete from access_provider_link where person = :id")
                    .param("id", person.id())
                    .update();
            database.sql("delete from access_provider_expected where person = :id")
                    .param("id", person.id())
                    .update();
            events.publishEvent(new AccountTouched(
                    actor, person.office(), person.id(), "access.person-erased", Map.of()));
        });
    }
}
