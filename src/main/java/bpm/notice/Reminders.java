package bpm.notice;

import bpm.notice.night.Night;
import bpm.shared.Words;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import jakarta.annotation.PreDestroy;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/**
 * What is done by itself (งานตามเวลา), by one node of many: due dates are told just after midnight, the
 * digest is sent at seven, other mail at once, but none about what is late at night. The clock is the
 * application's.
 */
@Component
class Reminders {

    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 5);
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    private final Scheduler scheduler;
    private final boolean serves;

    Reminders(
            Postbox postbox,
            TellingOfDueDates dues,
            SendingDigests digests,
            SendingMail sending,
            Night night,
            Environment settings) {
        scheduler = postbox.scheduler(mail(sending))
                .startTasks(List.of(
                        daily("due", AFTER_MIDNIGHT, dues::tell),
                        daily("forget", NIGHT, night::pass),
                        daily("digest", MorningMail.MORNING, () -> morning(dues, digests))))
                .threads(2)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
        serves = !settings.containsProperty("bpm.command");
    }

    /** Where the program was down at midnight, what became late is told first. */
    private static void morning(TellingOfDueDates dues, SendingDigests digests) {
        dues.tell();
        digests.send();
    }

    private static Task<Void> mail(SendingMail sending) {
        return Tasks.oneTime(Postbox.MAIL)
                .onFailureRetryLater()
                .execute((task, context) -> sending.send(Long.parseLong(task.getId())));
    }

    private static RecurringTask<Void> daily(String name, LocalTime time, Runnable work) {
        return Tasks.recurring(name, Schedules.daily(Words.BANGKOK, time))
                .execute((task, context) -> work.run());
    }

    /** A command on the same database leaves all that to the server. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (serves) {
            scheduler.start();
        }
    }

    @TransactionalEventListener
    void on(Postbox.MailPut put) {
        if (serves) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    @PreDestroy
    void stop() {
        if (serves) {
            scheduler.stop();
        }
    }
}
