package bpm.overview;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Assignments of a year with their state, for scripts. */
@RestController
@Tag(name = "assignments")
@RequestMapping("/api/v1")
class AssignmentsApi {

    /** One assignment as the API tells it; what is unknown is null. */
    record WorkItem(
            String activity,
            String office,
            String name,
            @Nullable BigDecimal target,
            String unit,
            LocalDate due,
            boolean provisional,
            String state,
            boolean late,
            @Nullable BigDecimal result,
            @Nullable BigDecimal percent,
            String responsible) {

        static WorkItem of(Work work, LocalDate today) {
            return new WorkItem(
                    work.activity(),
                    work.office().value(),
                    work.name(),
                    work.target().orElse(null),
                    work.unit(),
                    work.due(),
                    work.provisional(),
                    work.standing().key(),
                    work.isLate(today),
                    work.result().orElse(null),
                    work.percentDone().orElse(null),
                    work.responsibleName());
        }
    }

    /** A page of assignments, and how many there are in all. */
    record WorkListing(List<WorkItem> items, int total) {}

    private final Works works;
    private final Transactions transactions;
    private final Clock clock;

    AssignmentsApi(Works works, Transactions transactions, Clock clock) {
        this.works = works;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/assignments")
    @Operation(
            summary =
                    "Assignments of a year at and below an office, with the state of their report")
    @Parameter(
            name = "year",
            in = ParameterIn.QUERY,
            description = "Fiscal year such as 2567; the present one unless told")
    WorkListing assignments(
            Actor actor,
            FiscalYear year,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var today = LocalDate.now(clock);
        var standing = Standing.of(state);
        if (!state.isEmpty() && standing.isEmpty()) {
            throw Problem.invalid("state", "ไม่รู้จักสถานะ {0}", state);
        }
        var under = scope(actor, office);
        var filter = new WorkFilter(
                year,
                under,
                false,
                standing,
                Optional.empty(),
                "",
                List.of(),
                WorkFilter.Order.PLAN);
        int most = Math.clamp(size, 1, 1000);
        return transactions.read(
                actor,
                () -> new WorkListing(
                        works
                                .list(filter, today, Math.clamp(page, 0, 1_000_000) * most, most)
                                .stream()
                                .map(work -> WorkItem.of(work, today))
                                .toList(),
                        works.count(filter, today)));
    }

    private static OfficeCode scope(Actor actor, String office) {
        if (office.isEmpty()) {
            return actor.office();
        }
        if (!OfficeCode.isCode(office) || !actor.sees(new OfficeCode(office))) {
            throw Problem.notFound();
        }
        return new OfficeCode(office);
    }
}
