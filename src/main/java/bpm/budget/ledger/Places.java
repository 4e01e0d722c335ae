package bpm.budget.ledger;

import bpm.access.Actor;
import bpm.budget.Purpose;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.plan.ActivityKey;
import bpm.plan.Assignment;
import bpm.plan.Assignments;
import bpm.plan.GivenLines;
import bpm.plan.Plans;
import bpm.plan.ProjectKey;
import bpm.plan.Title;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether an activity or a project may have money at an office (ที่ที่มีเงินได้). */
@Component
public class Places {

    private final Plans plans;
    private final Assignments assignments;
    private final GivenLines given;
    private final Offices offices;

    Places(Plans plans, Assignments assignments, GivenLines given, Offices offices) {
        this.plans = plans;
        this.assignments = assignments;
        this.given = given;
        this.offices = offices;
    }

    /** It is in the plan, the office's if an office added it, and in the actor's sight; else not found. */
    public void require(Actor actor, MoneyPlace place) {
        if (!isItsOwn(place)
                || !actor.sees(place.office())
                || offices.find(place.office()).isEmpty()) {
            throw Problem.notFound();
        }
        title(place.purpose());
    }

    /** Whether the department's plan has it, or the office or one above it added it. */
    public static boolean isItsOwn(MoneyPlace place) {
        return place.purpose()
                .project()
                .addedBy()
                .map(by -> by.covers(place.office()))
                .orElse(true);
    }

    /** What the plan calls the activity or the project. */
    public Title title(Purpose purpose) {
        var plan = plans.year(purpose.year());
        return purpose.activity()
                .map(key -> plan.activity(key).orElseThrow(Problem::notFound).title())
                .orElseGet(() -> plan.project(purpose.project())
                        .orElseThrow(Problem::notFound)
                        .title());
    }

    /** Whether the office was given the activity. */
    public boolean isAssigned(MoneyPlace place) {
        return place.purpose()
                .activity()
                .flatMap(activity -> assignments.find(activity, place.office()))
                .isPresent();
    }

    /**
     * A district gets money for what it was given to do, or for a project of which it was given an activity;
     * the offices above pass money through. Nobody cancels what was given while the transaction lasts.
     */
    void requireGiven(Collection<MoneyAccount> receivers) {
        hold(receivers);
        for (var account : receivers) {
            notGiven(account).ifPresent(sentence -> {
                throw Problem.invalid("amount", sentence);
            });
        }
    }

    /** Keeps others from cancelling what districts were given until the transaction ends. */
    public void hold(Collection<MoneyAccount> receivers) {
        given.hold(receivers.stream()
                .filter(account -> account.office().isDistrict())
                .distinct()
                .flatMap(this::wanted)
                .toList());
    }

    /** Why a district gets no money there, in words; empty where it may. */
    public Optional<String> notGiven(MoneyAccount account) {
        if (!account.office().isDistrict()
                || wanted(account)
                        .anyMatch(key -> isAssigned(new MoneyPlace(key, account.office())))) {
            return Optional.empty();
        }
        return Optional.of(
                account.purpose().isProject()
                        ? "ยังไม่ได้มอบหมายกิจกรรมใดของโครงการนี้ให้อำเภอ กรุณามอบหมายก่อนจัดสรรเงิน"
                        : "ยังไม่ได้มอบหมายกิจกรรมนี้ให้อำเภอ กรุณามอบหมายก่อนจัดสรรเงิน");
    }

    /** The activity itself, or those of the project that the office has. */
    private Stream<ActivityKey> wanted(MoneyAccount account) {
        var purpose = account.purpose();
        return purpose.isProject()
                ? assigned(purpose.project(), account.office())
                : purpose.activity().stream();
    }

    /** The activities of a project that were given to an office. */
    Stream<ActivityKey> assigned(ProjectKey project, OfficeCode office) {
        return assignments.of(office, project.year()).stream()
                .map(Assignment::activity)
                .filter(key -> key.project().equals(project));
    }
}
