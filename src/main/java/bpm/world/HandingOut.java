package bpm.world;

import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.plan.Activity;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.Giving;
import bpm.plan.GivingAssignments;
import bpm.plan.Plan;

import org.springframework.stereotype.Component;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Hands the activities out (มอบหมายกิจกรรม). */
@Component
class HandingOut {

    private static final LocalDateTime BY_THE_DEPARTMENT = LocalDateTime.of(2024, 5, 21, 10, 0);
    private static final LocalDateTime BY_THE_PROVINCE = LocalDateTime.of(2024, 5, 27, 9, 30);

    private final GivingAssignments giving;

    HandingOut(GivingAssignments giving) {
        this.giving = giving;
    }

    void into(
            Story story, List<Tale> tales, Map<ActivityKey, Matter> matters, Plan plan, Cast cast) {
        var gifts = tales.stream()
                .collect(Collectors.groupingBy(Tale::activity, TreeMap::new, Collectors.toList()));
        gifts.forEach((activity, all) -> {
            var giver = all.getFirst().office().parent();
            var start = giver.isDepartment() ? BY_THE_DEPARTMENT : BY_THE_PROVINCE;
            var moment = start.plusMinutes(activity.project().number() * 9L + activity.number());
            story.at(
                    moment,
                    () -> give(
                            giver,
                            plan.activity(activity).orElseThrow(),
                            all,
                            matter(matters, activity),
                            cast));
        });
    }

    private static Matter matter(Map<ActivityKey, Matter> matters, ActivityKey activity) {
        return Optional.ofNullable(matters.get(activity)).orElseThrow();
    }

    private void give(
            OfficeCode giver, Activity activity, List<Tale> tales, Matter matter, Cast cast) {
        var unit = activity.target().unit();
        giving.giveAll(
                cast.one(Role.PLANNER, giver, 0),
                activity.key(),
                tales.stream()
                        .map(tale -> new Giving(
                                tale.office(), new Gift(matter.target(tale.dice()), unit)))
                        .toList());
    }
}
