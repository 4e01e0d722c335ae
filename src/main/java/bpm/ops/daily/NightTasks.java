package bpm.ops.daily;

import bpm.shared.Words;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import jakarta.annotation.PreDestroy;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;

import javax.sql.DataSource;

/**
 * What is done by night by one node of many (งานกลางคืน): the month that is over is sealed, the next year's
 * parts are made, and a copy is taken by a node that knows the folder. What was missed is made up for; a copy
 * that failed is tried again every half an hour.
 */
@Component
class NightTasks {

    static final String COPY = "copy";

    private static final Duration AGAIN = Duration.ofMinutes(30);
    private static final LocalTime SEALED = LocalTime.of(0, 20);

    private final NightWork work;
    private final Scheduler scheduler;
    private final boolean serves;

    NightTasks(
            DailyCopy daily,
            NightWork work,
            CopyRules rules,
            DataSource database,
            Clock clock,
            Environment settings) {
        this.work = work;
        this.serves = !settings.containsProperty("bpm.command");
        var tasks = new ArrayList<RecurringTask<?>>();
        tasks.add(Tasks.recurring("seal", Schedules.daily(Words.BANGKOK, SEALED))
                .execute((instance, context) -> work.run()));
        rules.folder().ifPresent(folder -> tasks.add(copying(daily, folder, rules)));
        this.scheduler = Scheduler.create(database)
                .startTasks(tasks)
                .tableName("ops_task")
                .clock(clock::instant)
                .threads(2)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    private static RecurringTask<Void> copying(DailyCopy daily, Path folder, CopyRules rules) {
        return Tasks.recurring(COPY, Schedules.daily(Words.BANGKOK, rules.at()))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .execute((instance, context) -> {
                    if (!daily.take(folder)) {
                        throw new IllegalStateException("not taken; told already");
                    }
                });
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (serves) {
            work.run();
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
