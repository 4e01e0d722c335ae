package bpm.exchange.hook;

import bpm.shared.Words;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
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
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import javax.sql.DataSource;

/**
 * Has events delivered (งานส่งเหตุการณ์) by one node of many, some at a time on each. What a node that
 * stops had in
 * hand is sent again by another within a minute.
 */
@Component
class HookTasks {

    private static final String TABLE = "exchange_task";
    private static final String DELIVER = "deliver";
    private static final Duration BEAT = Duration.ofSeconds(10);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final LocalTime NIGHT = LocalTime.of(3, 45);
    private static final int AT_ONCE = 4;

    private final SchedulerClient tasks;
    private final Scheduler scheduler;
    private final Clock clock;
    private final boolean serves;

    HookTasks(
            Delivering delivering,
            ForgettingEvents forgetting,
            DataSource database,
            Clock clock,
            Environment settings) {
        this.clock = clock;
        this.tasks = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .tableName(TABLE)
                .build();
        var deliver = Tasks.custom(DELIVER, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(BEAT))
                .onDeadExecutionRevive()
                .execute((instance, context) -> next(delivering, Long.parseLong(instance.getId())));
        this.scheduler = Scheduler.create(database, deliver)
                .startTasks(Tasks.recurring("forget", Schedules.daily(Words.BANGKOK, NIGHT))
                        .execute((instance, context) ->
                                forgetting.forget(clock.instant().minus(KEPT))))
                .tableName(TABLE)
                .clock(clock::instant)
                .heartbeatInterval(BEAT)
                .pollingInterval(BEAT)
                .threads(AT_ONCE)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
        this.serves = !settings.containsProperty("bpm.command");
    }

    private static CompletionHandler<Void> next(Delivering delivering, long id) {
        var again = delivering.deliver(id);
        return (complete, operations) -> again.ifPresentOrElse(
                at -> operations.reschedule(complete, at), operations::remove);
    }

    /** To be delivered, with the transaction in which it happens, and looked at once that is over. */
    void put(long id) {
        tasks.scheduleIfNotExists(
                new TaskInstance<Void>(DELIVER, Long.toString(id)), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                hurry();
            }
        });
    }

    /** Looks at once for what is due. */
    void hurry() {
        if (serves) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (serves) {
            scheduler.start();
        }
    }

    @PreDestroy
    void stop() {
        if (serves) {
            scheduler.stop();
        }
    }
}
