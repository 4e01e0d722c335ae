package bpm.world;

import bpm.attachment.Photos;
import bpm.plan.Plans;
import bpm.shared.FiscalYear;

import org.springframework.stereotype.Component;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Making the example world (สร้างข้อมูลตัวอย่าง): people, assignments and filings, day by day of its story. */
@Component
class MakingWorld {

    private static final FiscalYear YEAR = new FiscalYear(2567);
    private static final LocalDateTime BEGINS = LocalDateTime.of(2024, 5, 13, 9, 0);

    private final Hiring hiring;
    private final HandingOut handingOut;
    private final PlanningAhead planningAhead;
    private final OfficeWork work;
    private final Plans plans;
    private final Photos photos;

    MakingWorld(
            Hiring hiring,
            HandingOut handingOut,
            PlanningAhead planningAhead,
            OfficeWork work,
            Plans plans,
            Photos photos) {
        this.hiring = hiring;
        this.handingOut = handingOut;
        this.planningAhead = planningAhead;
        this.work = work;
        this.plans = plans;
        this.photos = photos;
    }

    /** Makes it in the caller's transaction, and gives back its people. Pictures are drawn meanwhile. */
    Cast make() {
        var album = CompletableFuture.supplyAsync(() -> Album.draw(photos));
        var cast = new Cast(hiring);
        var beginning = new Story();
        var people = Person.all();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            beginning.at(BEGINS.plusMinutes(4L * i), () -> cast.open(person));
        }
        beginning.play();
        year(cast, album.join()).play();
        return cast;
    }

    private Story year(Cast cast, Album album) {
        var story = new Story();
        var tales = Tale.all();
        var matters = Matter.all();
        var plan = plans.year(YEAR);
        handingOut.into(story, tales, matters, plan, cast);
        planningAhead.into(story, tales, plan, cast);
        for (var tale : tales) {
            var matter = Optional.ofNullable(matters.get(tale.activity())).orElseThrow();
            var activity = plan.activity(tale.activity()).orElseThrow();
            var when = Timetable.of(tale.plot(), activity, tale.dice());
            new Telling(tale, matter, when, cast, album, work).into(story);
        }
        return story;
    }
}
