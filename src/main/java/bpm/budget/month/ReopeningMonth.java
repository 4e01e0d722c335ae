package bpm.budget.month;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.ThaiDate;
import bpm.shared.ThaiText;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;

/** Opening a locked month again (เปิดเดือนอีกครั้ง): by the office above, with a reason, until a day. */
@Component
public class ReopeningMonth {

    /** The longest reason, in characters. */
    static final int MOST = 500;

    /** So long at most, in days. */
    static final int LONGEST = 60;

    private final Transactions transactions;
    private final MonthDoors doors;
    private final Trail trail;
    private final Clock clock;

    ReopeningMonth(Transactions transactions, MonthDoors doors, Trail trail, Clock clock) {
        this.transactions = transactions;
        this.doors = doors;
        this.trail = trail;
        this.clock = clock;
    }

    /** Until when and why, as typed. */
    public record Wanted(String until, String reason) {}

    /** Whether the actor opens months of this office again. */
    public static boolean may(Actor actor, OfficeCode office) {
        return actor.isAbove(Role.REVIEWER, office);
    }

    /** Opens it; what is open is left alone. */
    public Reopening reopen(Actor actor, OfficeCode office, FiscalMonth month, Wanted wanted) {
        if (!actor.sees(office)) {
            throw Problem.notFound();
        }
        if (!may(actor, office)) {
            throw Problem.forbidden(
                    "เปิดเดือนอีกครั้งได้เฉพาะผู้ตรวจของหน่วยงานที่อยู่เหนือขึ้นไปหนึ่งชั้น");
        }
        return transactions.write(actor, () -> {
            var door = doors.of(office, month);
            if (door.standing() == MonthDoor.Standing.FILED) {
                throw Problem.conflict(
                        "รายงานของเดือน {0} ส่งแล้ว หากต้องแก้ไข กรุณาส่งกลับหรือเปิดรายงานนั้น",
                        month);
            }
            if (door.isOpen()) {
                throw Problem.conflict("เดือน {0} เปิดอยู่แล้ว", month);
            }
            var reopening = new Reopening(
                    month.place(),
                    read(wanted),
                    ThaiText.tidyLines(wanted.reason()),
                    Instant.now(clock),
                    actor.fullName());
            doors.add(office, month, reopening, actor);
            trail.add(
                    actor,
                    office,
                    "month.reopened",
                    "month " + month.key() + "/" + office,
                    Map.of("until", reopening.until().toString(), "reason", reopening.reason()));
            return reopening;
        });
    }

    private LocalDate read(Wanted wanted) {
        var errors = new ArrayList<FieldError>();
        var until = ThaiDate.parse(wanted.until());
        var today = LocalDate.now(clock);
        if (until.isEmpty()
                || until.get().isBefore(today)
                || until.get().isAfter(today.plusDays(LONGEST))) {
            errors.add(new FieldError(
                    "until",
                    "กรุณาใส่วันตั้งแต่วันนี้ ไม่เกิน {0} วันข้างหน้า เช่น {1}",
                    LONGEST,
                    today.plusDays(7)));
        }
        var reason = ThaiText.tidyLines(wanted.reason());
        if (reason.isBlank() || reason.length() > MOST) {
            errors.add(new FieldError("reason", "กรุณาระบุเหตุผล ไม่เกิน {0} ตัวอักษร", MOST));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return until.orElseThrow();
    }
}
