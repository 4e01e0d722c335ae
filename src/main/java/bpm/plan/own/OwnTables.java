package bpm.plan.own;

import bpm.access.Actor;
import bpm.access.Colleague;
import bpm.access.Colleagues;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.NamingResponsible;
import bpm.plan.Plans;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * The table of an office's own EA 1 (ตาราง EA ๑): a province chooses from the plan, a district has
 * what it was given.
 */
@Component
class OwnTables {

    private final Transactions transactions;
    private final Plans plans;
    private final OwnLines lines;
    private final Colleagues colleagues;

    OwnTables(Transactions transactions, Plans plans, OwnLines lines, Colleagues colleagues) {
        this.transactions = transactions;
        this.plans = plans;
        this.lines = lines;
        this.colleagues = colleagues;
    }

    /** Whether the actor writes this office's table. */
    static boolean mayWrite(Actor actor, OfficeCode office) {
        return !office.isDepartment() && NamingResponsible.may(actor, office);
    }

    /**
     * The office whose table is asked for, the actor's own where none is named; nobody sees one out of
     * scope.
     */
    static OfficeCode office(Actor actor, Optional<String> asked) {
        if (asked.filter(text -> !OfficeCode.isCode(text)).isPresent()) {
            throw Problem.notFound();
        }
        var office = asked.map(OfficeCode::new).orElse(actor.office());
        if (!actor.sees(office)) {
            throw Problem.notFound();
        }
        return office;
    }

    List<OwnRow> rows(Actor actor, OfficeCode office, FiscalYear year) {
        return transactions.read(actor, () -> {
            var plan = plans.year(year).seenFrom(office);
            var standing = lines.of(office, year);
            return plan.projects().stream()
                    .flatMap(project -> project.activities().stream().map(activity -> {
                        var line = Optional.ofNullable(standing.get(activity.key()));
                        return OwnRow.of(project, activity, line, isFixed(actor, office, line));
                    }))
                    .filter(row -> office.isProvince() || row.line().isPresent())
                    .toList();
        });
    }

    List<Colleague> people(Actor actor, OfficeCode office) {
        return transactions.read(actor, () -> colleagues.of(office));
    }

    /** A province's planner takes activities on and drops them again, except what the department gave. */
    private static boolean isFixed(Actor actor, OfficeCode office, Optional<OwnLine> line) {
        return !office.isProvince()
                || !actor.is(Role.PLANNER, office)
                || line.filter(standing -> !standing.isOwn(office)).isPresent();
    }
}
