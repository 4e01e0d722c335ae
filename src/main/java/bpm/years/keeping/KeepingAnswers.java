package bpm.years.keeping;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.ThaiDigits;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Choosing for how long single answers are kept (กำหนดอายุการเก็บคำตอบรายคน): the department's planners do. */
@Component
public class KeepingAnswers {

    private final Transactions transactions;
    private final KeepingTime time;
    private final Trail trail;
    private final Clock clock;

    KeepingAnswers(Transactions transactions, KeepingTime time, Trail trail, Clock clock) {
        this.transactions = transactions;
        this.time = time;
        this.trail = trail;
        this.clock = clock;
    }

    /** Answers of years before this one were kept long enough. */
    public int before() {
        int kept = transactions.read(Actor.SYSTEM, time::years);
        return FiscalYear.of(LocalDate.now(clock)).number() - kept;
    }

    static void refuseUnless(Actor actor) {
        if (!actor.is(Role.PLANNER, OfficeCode.DEPARTMENT)) {
            throw Problem.forbidden("หน้านี้สำหรับผู้วางแผนของกรม");
        }
    }

    void choose(Actor actor, String typed) {
        refuseUnless(actor);
        int years = years(typed);
        transactions.write(actor, () -> {
            int former = time.years();
            time.choose(actor, years);
            trail.add(
                    actor,
                    OfficeCode.DEPARTMENT,
                    "years.keeping-chosen",
                    "single answers",
                    Map.of("years", years, "before", former));
        });
    }

    private static int years(String typed) {
        var text = ThaiDigits.arabic(typed.strip());
        if (!text.matches("\\d{1,2}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > KeepingTime.LONGEST) {
            throw Problem.invalid(
                    "years", "กรุณากรอกจำนวนปีเป็นเลข 1 ถึง {0}", KeepingTime.LONGEST);
        }
        return Integer.parseInt(text);
    }
}
