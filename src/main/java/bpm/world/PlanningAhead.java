package bpm.world;

import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.plan.Forms;
import bpm.plan.NamingResponsible;
import bpm.plan.Plan;
import bpm.plan.own.OwnEntry;
import bpm.plan.own.PlanningOwnWork;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lets each office plan its year (จัดทำแผนของหน่วยงาน): when, and mostly by whom; some names come later. */
@Component
class PlanningAhead {

    private static final LocalDateTime PLANNED = LocalDateTime.of(2024, 6, 3, 9, 0);
    private static final LocalDateTime NAMED = LocalDateTime.of(2024, 6, 10, 9, 0);
    private static final int NAMED_LATER = 0;
    private static final int NOBODY_YET = 1;

    private final PlanningOwnWork planning;
    private final NamingResponsible naming;

    PlanningAhead(PlanningOwnWork planning, NamingResponsible naming) {
        this.planning = planning;
        this.naming = naming;
    }

    void into(Story story, List<Tale> tales, Plan plan, Cast cast) {
        var offices = tales.stream()
                .collect(Collectors.groupingBy(Tale::office, TreeMap::new, Collectors.toList()));
        int number = 0;
        for (var office : offices.keySet()) {
            var own = offices.get(office);
            story.at(PLANNED.plusMinutes(7L * number), () -> plan(office, own, plan, cast));
            for (var tale : own) {
                if (naming(tale) == NAMED_LATER) {
                    story.at(
                            NAMED.plusMinutes(3L * number + tale.turn() % 3),
                            () -> name(tale, cast));
                }
            }
            number++;
        }
    }

    private void plan(OfficeCode office, List<Tale> tales, Plan plan, Cast cast) {
        var planner = cast.one(Role.PLANNER, office, 0);
        var entries = tales.stream().map(tale -> entry(tale, plan, cast)).toList();
        planning.plan(planner, plan.year(), entries);
    }

    private static OwnEntry entry(Tale tale, Plan plan, Cast cast) {
        var dice = tale.dice();
        LocalDate to =
                Timetable.planned(tale.plot(), plan.activity(tale.activity()).orElseThrow(), dice);
        return new OwnEntry(
                tale.activity(),
                true,
                new Forms(false, false),
                Optional.of(to.minusDays(dice.nextInt(2))),
                Optional.of(to),
                naming(tale) > NOBODY_YET ? Optional.of(responsible(tale, cast)) : Optional.empty(),
                Optional.empty());
    }

    private static int naming(Tale tale) {
        return tale.dice().nextInt(12);
    }

    private static long responsible(Tale tale, Cast cast) {
        return cast.one(Role.REPORTER, tale.office(), tale.turn()).id();
    }

    private void name(Tale tale, Cast cast) {
        naming.name(
                cast.one(Role.REPORTER, tale.office(), 0),
                tale.activity(),
                tale.office(),
                Optional.of(responsible(tale, cast)));
    }
}
