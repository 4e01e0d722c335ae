package bpm.plan;

import bpm.access.Actor;
import bpm.access.Colleague;
import bpm.access.Colleagues;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Naming who of the office does the work (ระบุผู้รับผิดชอบ). An office names its own people, nobody
 * else does.
 */
@Component
public class NamingResponsible {

    private final Transactions transactions;
    private final Assignments assignments;
    private final ResponsiblePeople responsible;
    private final Colleagues colleagues;
    private final Trail trail;

    NamingResponsible(
            Transactions transactions,
            Assignments assignments,
            ResponsiblePeople responsible,
            Colleagues colleagues,
            Trail trail) {
        this.transactions = transactions;
        this.assignments = assignments;
        this.responsible = responsible;
        this.colleagues = colleagues;
        this.trail = trail;
    }

    /** Whether the actor names the responsible person of what this office has. */
    public static boolean may(Actor actor, OfficeCode office) {
        return actor.is(Role.REPORTER, office) || actor.is(Role.PLANNER, office);
    }

    /** Those who can be named. */
    public List<Colleague> choices(Actor actor, OfficeCode office) {
        return transactions.read(actor, () -> colleagues.of(office));
    }

    /** Names a colleague, or nobody. */
    public void name(Actor actor, ActivityKey activity, OfficeCode office, Optional<Long> person) {
        transactions.write(actor, () -> {
            var assignment = assignments.get(activity, office);
            if (!may(actor, office)) {
                throw Problem.forbidden(
                        "เฉพาะผู้รายงานหรือผู้จัดทำแผนของหน่วยงานนี้เท่านั้นที่ระบุผู้รับผิดชอบได้");
            }
            if (assignment.responsible().equals(person)) {
                return;
            }
            var named = person.map(id -> colleague(office, id));
            var name = named.map(Colleague::fullName).orElse("");
            responsible.save(activity, office, person, name);
            trail.add(
                    actor,
                    office,
                    "assignment.responsible",
                    assignment.subject(),
                    Map.of("responsible", name, "before", assignment.responsibleName()));
        });
    }

    private Colleague colleague(OfficeCode office, long id) {
        return colleagues.of(office).stream()
                .filter(colleague -> colleague.id() == id)
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "responsible", "กรุณาเลือกผู้รับผิดชอบจากรายชื่อบุคลากรของหน่วยงาน"));
    }
}
