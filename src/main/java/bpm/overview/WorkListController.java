package bpm.overview;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.Offices;
import bpm.overview.Kept.Counted;
import bpm.shared.FiscalYear;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** All work in a scope as one list: searched, filtered, sorted, paged. */
@Controller
class WorkListController {

    private static final int PAGE = 50;

    private final Works works;
    private final Queues queues;
    private final NationCounts nation;
    private final Offices offices;
    private final Transactions transactions;
    private final Clock clock;

    WorkListController(
            Works works,
            Queues queues,
            NationCounts nation,
            Offices offices,
            Transactions transactions,
            Clock clock) {
        this.works = works;
        this.queues = queues;
        this.nation = nation;
        this.offices = offices;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/assignments")
    ModelAndView list(Actor actor, FiscalYear year, @RequestParam Map<String, String> asked) {
        var today = LocalDate.now(clock);
        var wanted = Asked.of(asked);
        var filter = wanted.filter(actor, year, offices);
        var counted = counted(actor, filter);
        return transactions.read(actor, () -> {
            var list = works.list(filter, today, wanted.page() * PAGE, PAGE);
            int total = counted.map(all -> all.value().in(filter.standing()))
                    .orElseGet(() -> works.count(filter, today));
            return new ModelAndView(
                    "overview/list",
                    Map.of(
                            "asked",
                            wanted,
                            "office",
                            offices.get(filter.under()),
                            "works",
                            list,
                            "names",
                            queues.names(list),
                            "total",
                            total,
                            "countedAt",
                            counted.flatMap(Counted::keptAt),
                            "pages",
                            (total + PAGE - 1) / PAGE));
        });
    }

    /** The nation's list is too long to be counted for each reader: its length comes with the counts. */
    private Optional<Counted<Nation>> counted(Actor actor, WorkFilter filter) {
        return filter.isWhole() && filter.under().isDepartment()
                ? Optional.of(nation.of(actor, filter.year()))
                : Optional.empty();
    }
}
