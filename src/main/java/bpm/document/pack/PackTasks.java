package bpm.document.pack;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
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
 * Asks for packs and has them made (งานจัดทำแฟ้มรวม) by one node of many, one at a time on each. A node that
 * stops is missed within a minute, and another begins its pack anew.
 */
@Component
class PackTasks {

    private static final String TABLE = "document_task";
    private static final String PACK = "pack";
    private static final Duration BEAT = Duration.ofSeconds(10);
    private static final LocalTime NIGHT = LocalTime.of(3, 30);

    private final Packs packs;
    private final MakingPack making;
    private final Transactions transactions;
    private final SchedulerClient tasks;
    private final Scheduler scheduler;
    private final Clock clock;
    private final boolean serves;

    PackTasks(
            Packs packs,
            MakingPack making,
            Transactions transactions,
            DataSource database,
            Clock clock,
            Environment settings) {
        this.packs = packs;
        this.transactions = transactions;
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

    /** Asks for the pack of an office's year that the actor sees; gives back its number. */
    long ask(Actor actor, OfficeCode office, FiscalYear year, Words words) {
        if (!actor.sees(office)) {
            throw Problem.notFound();
        }
        long id = transactions.write(actor, () -> {
            long added = packs.add(actor, office, year, words, clock.instant());
            tasks.scheduleIfNotExists(
                    new TaskInstance<Void>(PACK, Long.toString(added)), clock.instant());
            return added;
        });
        scheduler.triggerCheckForDueExecutions();
        return id;
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
