package bpm.ops;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The offices' clock (นาฬิกา), which tells another moment to whoever plays a story, and only to them. */
public final class StoryClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock now;

    StoryClock(Clock now) {
        this.now = now;
    }

    /** Does something as it was done at that moment. */
    public static void at(Instant moment, Runnable deed) {
        ScopedValue.where(MOMENT, moment).run(deed);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : now.instant();
    }

    @Override
    public ZoneId getZone() {
        return now.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(now.withZone(zone));
    }
}
