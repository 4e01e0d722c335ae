package bpm.notice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that one person was told and mailed (ข่าวสารของบุคคล); in the caller's transaction. */
@Component
class PersonsNotices {

    private final JdbcClient database;

    PersonsNotices(JdbcClient database) {
        this.database = database;
    }

    /** Forgets all of it; a mail that waits to be sent is sent no more. */
    void forget(long person) {
        database.sql("delete from notice_item where person = :person")
                .param("person", person)
                .update();
        database.sql("delete from notice_mail where person = :person")
                .param("person", person)
                .update();
        database.sql("delete from notice_preference where person = :person")
                .param("person", person)
                .update();
        database.sql("delete from notice_calendar where person = :person")
                .param("person", person)
                .update();
    }
}
