package bpm.world;

import bpm.access.Role;
import bpm.attachment.Photos;
import bpm.world.picture.Album;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Making the example world (สร้างข้อมูลตัวอย่าง): people, assignments and filings, day by day of its story. */
@Component
class MakingWorld {

    private static final LocalDateTime BEGINS = LocalDateTime.of(2024, 5, 13, 9, 0);

    private final Hiring hiring;
    private final Preparing preparing;
    private final Deeds deeds;
    private final Photos photos;

    MakingWorld(Hiring hiring, Preparing preparing, Deeds deeds, Photos photos) {
        this.hiring = hiring;
        this.preparing = preparing;
        this.deeds = deeds;
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
        var plan = preparing.plan();
        preparing.into(story, tales, matters, plan, cast);
        var purses = new ArrayList<Purse>();
        for (var tale : tales) {
            var matter = Optional.ofNullable(matters.get(tale.activity())).orElseThrow();
            var activity = plan.activity(tale.activity()).orElseThrow();
            var when = Timetable.of(tale.plot(), activity, tale.dice());
            new Telling(tale, matter, when, cast, album, deeds.reports()).into(story);
            if (activity.forms().evaluation()) {
                new Meeting(tale, matter, when, cast, deeds.surveys()).into(story);
            }
            var purse = Purse.of(tale, matter, people(tale, matter, when, cast));
            purses.add(purse);
            new Spending(tale, purse, when, cast, deeds.money()).into(story);
            if (activity.forms().results()) {
                new Finishing(tale, activity, matter, when, cast, deeds.results())
                        .into(story, purse);
            }
            if (activity.forms().area()) {
                new Surveying(tale, matter, when, cast, album, deeds.areas()).into(story);
            }
        }
        new Funding(cast, deeds.money()).into(story, purses);
        new Gathering(cast, deeds.provinces()).into(story);
        new Corresponding(cast, deeds.letters()).into(story);
        new EachMonth(cast, deeds.months()).into(story, tales, matters, plan);
        return story;
    }

    /** How many the report tells; nobody while there is none. */
    private static int people(Tale tale, Matter matter, Timetable when, Cast cast) {
        if (tale.plot().moves().isEmpty()) {
            return 0;
        }
        var writer = cast.one(Role.REPORTER, tale.office(), tale.turn());
        var result = Writing.report(writer, "", tale, matter, when).of(Report.RESULT);
        return result.isBlank() ? 0 : new BigDecimal(result).intValue();
    }
}
