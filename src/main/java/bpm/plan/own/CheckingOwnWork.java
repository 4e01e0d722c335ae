package bpm.plan.own;

import bpm.access.Actor;
import bpm.access.Colleague;
import bpm.access.Colleagues;
import bpm.plan.ActivityKey;
import bpm.plan.Plan;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Checking the rows of an own EA 1 (ตรวจแผนของหน่วยงาน): days inside the window, a person of the office. */
@Component
class CheckingOwnWork {

    private final Colleagues colleagues;

    CheckingOwnWork(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** The rows as they are to be written; a problem names every row that is wrong. */
    List<OwnLines.Planned> check(
            Actor actor, Plan plan, List<OwnEntry> entries, Map<ActivityKey, OwnLine> standing) {
        var people = entries.isEmpty() ? List.<Colleague>of() : colleagues.of(actor.office());
        var errors = new ArrayList<FieldError>();
        var rows = new ArrayList<OwnLines.Planned>();
        for (var entry : entries) {
            var activity = plan.activity(entry.activity()).orElseThrow(Problem::notFound);
            var line = Objects.requireNonNull(standing.get(entry.activity()));
            days(entry).flatMap(days -> days.problem(activity)).ifPresent(errors::add);
            var name = name(entry, line, people);
            if (name.isEmpty()) {
                errors.add(new FieldError(
                        "responsible-" + entry.activity(),
                        "{0}: กรุณาเลือกผู้รับผิดชอบจากรายชื่อบุคลากรของหน่วยงาน",
                        entry.activity().toString()));
            }
            var due = activity.window().due(activity.year(), line.lastHeld(), entry.to());
            rows.add(new OwnLines.Planned(entry, name.orElse(""), due));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return rows;
    }

    private static Optional<PlannedDays> days(OwnEntry entry) {
        return entry.from().flatMap(from -> entry.to().map(to -> new PlannedDays(from, to)));
    }

    /** Nobody is the empty name; whoever was named before may stay, though gone from the office since. */
    private static Optional<String> name(OwnEntry entry, OwnLine line, List<Colleague> people) {
        if (entry.responsible().isEmpty()) {
            return Optional.of("");
        }
        if (entry.responsible().equals(line.responsible())) {
            return Optional.of(line.responsibleName());
        }
        long wanted = entry.responsible().get();
        return people.stream()
                .filter(one -> one.id() == wanted)
                .map(Colleague::fullName)
                .findFirst();
    }
}
