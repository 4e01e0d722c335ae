package bpm.notice;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;

import javax.sql.DataSource;

/** Where mail is put to be sent (ตู้ส่งจดหมาย): with the transaction that wrote it, or not at all. */
@Component
class Postbox {

    private static final String TABLE = "notice_task";
    static final String MAIL = "mail";

    private final DataSource database;
    private final SchedulerClient tasks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Postbox(DataSource database, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.tasks = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .tableName(TABLE)
                .build();
        this.clock = clock;
        this.events = events;
    }

    /** One that does what is put here, by the application's clock. */
    SchedulerBuilder scheduler(Task<?> mail) {
        return Scheduler.create(database, mail).tableName(TABLE).clock(clock::instant);
    }

    /** That a mail was put; told within the same transaction. */
    record MailPut(long id) {}

    /** To be sent at that moment, or as soon after it as somebody can. */
    void put(long id, Instant when) {
        tasks.scheduleIfNotExists(new TaskInstance<Void>(MAIL, Long.toString(id)), when);
        events.publishEvent(new MailPut(id));
    }
}
