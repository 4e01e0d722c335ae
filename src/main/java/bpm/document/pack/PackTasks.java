package bpm.document.pack;

import bpm.shared.Words;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import jakarta.annotation.PreDestroy;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import javax.sql.DataSource;

/**
 * Has packs made (งานจัดทำแฟ้มรวม) by one node of many, one at a time on each. A node that
 * stops is missed within a minute, and another begins its pack anew.
 */
@Component
class PackTasks {

    private static final String TABLE = "document_task";
    private static final String PACK = "pack";
    private static final Duration BEAT = Duration.ofSeconds(10);
    private static final LocalTime NIGHT = LocalTime.of(3, 30);

    private final MakingPack making;
    private final SchedulerClient tasks;
    private final Scheduler scheduler;
    private final Clock clock;
    private final boolean serves;

    PackTasks(MakingPack making, DataSource database, Clock clock, Environment settings) {
        this.clock = clock;
        this.tasks = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .tableName(TABLE)
                .build();
        this.making = making;
        var task = Tasks.oneTime(PACK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(BEAT))
                .execute((instance, context) -> making.make(Long.parseLong(instance.getId())));
        this.scheduler = Scheduler.create(database, task)
                .startTasks(Tasks.recurring("forget", Schedules.daily(Words.BANGKOK, NIGHT))
                        .execute((instance, context) -> making.forget()))
                .tableName(TABLE)
                .clock(clock::instant)
                .heartbeatInterval(BEAT)
                .pollingInterval(BEAT)
                .threads(1)
                .shutdownMaxWait(Duration.ofSeconds(1))
                .build();
        this.serves = !settings.containsProperty("bpm.command");
    }

    /** To be made, with the transaction that asks for it. */
    void put(long id) {
        tasks.scheduleIfNotExists(new TaskInstance<Void>(PACK, Long.toString(id)), clock.instant());
    }

    /** Looks at once for what is to be made. */
    void hurry() {
        scheduler.triggerCheckForDueExecutions();
    }

    /** A command on the same database leaves all that to the server. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (serves) {
            scheduler.start();
        }
    }

    @PreDestroy
    void stop() {
        if (serves) {
            making.stop();
            scheduler.stop();
        }
    }
}
