package bpm.plan;

import bpm.Server;
import bpm.access.Actor;
import bpm.plan.file.PlanFile;
import bpm.plan.revision.RevisingPlan;
import bpm.shared.FiscalYear;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Plans for tests that change them: the content of 2567 in a year that nobody else uses. */
public final class GivenPlan {

    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2601);

    private static final AtomicInteger LAST_YEAR = new AtomicInteger(2565);

    private GivenPlan() {}

    /** As {@link #published}, a year that is over: days in it may be entered. */
    public static FiscalYear past() {
        return published(new FiscalYear(LAST_YEAR.getAndDecrement()));
    }

    /** A year without a plan. */
    public static FiscalYear emptyYear() {
        return new FiscalYear(NEXT_YEAR.getAndIncrement());
    }

    /** A year with the plan of 2567, as a draft of version 1. */
    public static FiscalYear draft() {
        return draft(emptyYear());
    }

    private static FiscalYear draft(FiscalYear year) {
        var plan = PlanFile.read(json(year).getBytes(StandardCharsets.UTF_8));
        Server.bean(RevisingPlan.class)
                .revise(Actor.SYSTEM, year, RevisingPlan.NO_PLAN_YET, "plan.loaded", none -> plan);
        return year;
    }

    /** A year with the plan of 2567, published, version 2. */
    public static FiscalYear published() {
        return published(emptyYear());
    }

    private static FiscalYear published(FiscalYear year) {
        draft(year);
        Server.bean(RevisingPlan.class).publish(Actor.SYSTEM, year, 1);
        return year;
    }

    /** The file of 2567 for another year, its days as they were. */
    public static String json(FiscalYear year) {
        return new String(PlanFile.jsonFile(PlanFile.shipped(2567)), StandardCharsets.UTF_8)
                .replace("\"year\": 2567", "\"year\": " + year)
                .replace("\"2567-", "\"" + year + "-");
    }
}
