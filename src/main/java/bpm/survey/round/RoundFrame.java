package bpm.survey.round;

import bpm.access.Addresses;
import bpm.org.Offices;
import bpm.plan.Plans;
import bpm.survey.keeping.GoneAnswers;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** What every page of rounds has: the place, its names, and the hour by which doors are open. */
@Component
public class RoundFrame {

    private final Plans plans;
    private final Offices offices;
    private final Addresses addresses;
    private final Clock clock;
    private final GoneAnswers gone;

    RoundFrame(Plans plans, Offices offices, Addresses addresses, Clock clock, GoneAnswers gone) {
        this.plans = plans;
        this.offices = offices;
        this.addresses = addresses;
        this.clock = clock;
        this.gone = gone;
    }

    /** A page with the place, its names and the hour; inside the caller's transaction. */
    public ModelAndView page(String view, RoundPlace place) {
        return new ModelAndView(view)
                .addObject("place", place)
                .addObject("activity", plans.activity(place.activity()))
                .addObject("office", offices.get(place.office()))
                .addObject("now", Instant.now(clock));
    }

    /** When the round's single answers were deleted, if they were. */
    public Optional<Instant> goneSince(Round round) {
        return gone.goneSince(round.id());
    }

    /** The whole address at which participants answer. */
    public String url(Round round) {
        return addresses.of("/q/" + round.code());
    }
}
