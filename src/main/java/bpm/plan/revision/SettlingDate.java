package bpm.plan.revision;

import bpm.access.Actor;
import bpm.plan.Activity;
import bpm.plan.ReportingWindow.Unsettled;
import bpm.plan.Settlement;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.ThaiDate;
import bpm.shared.ThaiText;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Settling a date that the letter prints wrongly (ยืนยันวันที่): the proposal or another day, always
 * with a reason.
 */
@Component
class SettlingDate {

    private final Clock clock;

    SettlingDate(Clock clock) {
        this.clock = clock;
    }

    Activity settled(Actor actor, Activity activity, String date, String reason) {
        if (!(activity.window() instanceof Unsettled window)) {
            throw Problem.conflict("วันที่ของกิจกรรมนี้ยืนยันแล้ว");
        }
        var errors = new ArrayList<FieldError>();
        var day = ThaiDate.parse(date);
        if (day.isEmpty()) {
            errors.add(new FieldError("date", "กรุณาระบุวันที่ที่มีจริง เช่น 30/6/2567"));
        } else if (!activity.year().contains(day.get())) {
            errors.add(new FieldError("date", "วันที่ต้องอยู่ในปีงบประมาณ {0}", activity.year()));
        }
        if (ThaiText.tidy(reason).isEmpty()) {
            errors.add(new FieldError("reason", "กรุณาระบุเหตุผลหรือหนังสืออ้างอิง"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(List.copyOf(errors));
        }
        return activity.with(window.settled(
                day.orElse(LocalDate.EPOCH),
                new Settlement(
                        actor.fullName(),
                        Instant.now(clock).truncatedTo(ChronoUnit.SECONDS),
                        ThaiText.tidy(reason))));
    }
}
