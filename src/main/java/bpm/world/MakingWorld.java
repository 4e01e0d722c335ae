package bpm.world;

import bpm.attachment.Photos;
import bpm.world.drawing.Album;

import org.springframework.stereotype.Component;

import java.time.LocalDateTime;
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
        for (var tale : tales) {
            var matter = Optional.ofNullable(matters.get(tale.activity())).orElseThrow();
            var activity = plan.activity(tale.activity()).orElseThrow();
            var when = Timetable.of(tale.plot(), activity, tale.dice());
            new Telling(tale, matter, when, cast, album, deeds.reports()).into(story);
            if (activity.forms().evaluation()) {
                new Meeting(tale, matter, when, cast, deeds.surveys()).into(story);
            }
            if (activity.forms().results()) {
                new Finishing(tale, activity, matter, when, cast, deeds.results()).into(story);
            }
        }
        new Gathering(cast, deeds.provinces()).into(story);
        new EachMonth(cast, deeds.months()).into(story, tales, matters, plan);
        return story;
    }
}
