package bpm.years;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reading years beside each other (เปรียบเทียบหลายปี), and one of them with what is still open. */
@Component
public class ReadingYears {

    private static final int MOST = 6;

    private final Transactions transactions;
    private final ClosedYears years;
    private final YearFigures figures;
    private final OpenMatters matters;
    private final Clock clock;

    ReadingYears(
            Transactions transactions,
            ClosedYears years,
            YearFigures figures,
            OpenMatters matters,
            Clock clock) {
        this.transactions = transactions;
        this.years = years;
        this.figures = figures;
        this.matters = matters;
        this.clock = clock;
    }

    /** A year with its history, what is open of it, and what it comes to now. */
    public record Opened(
            FiscalYear year,
            Optional<YearSum> kept,
            YearSum now,
            List<OpenMatter> open,
            List<YearStep> steps) {

        /** Whether nothing of it can be written now. */
        public boolean isClosed() {
            return kept.isPresent();
        }

        /** Whether what stands now is what was kept, figure for figure. */
        public boolean isUnchanged() {
            return kept.map(now::isSame).orElse(true);
        }
    }

    /** The latest years with a plan and the next one, earliest first; closed ones as they were closed. */
    List<YearSum> beside(Actor actor, OfficeCode office) {
        if (!actor.sees(office)) {
            throw Problem.notFound();
        }
        var last = FiscalYear.of(LocalDate.now(clock)).next();
        return transactions.read(
                actor,
                () -> figures.planned().stream()
                        .filter(year -> year.compareTo(last) <= 0)
                        .limit(MOST)
                        .sorted()
                        .map(year -> years.snapshot(year)
                                .map(snapshot -> figures.kept(year, snapshot, office))
                                .orElseGet(() -> figures.now(year, office)))
                        .toList());
    }

    Opened open(Actor actor, FiscalYear year) {
        return transactions.read(actor, () -> {
            if (!figures.planned().contains(year)) {
                throw Problem.notFound();
            }
            return new Opened(
                    year,
                    years.snapshot(year).map(number -> figures.kept(year, number, actor.office())),
                    figures.now(year, actor.office()),
                    matters.of(year),
                    years.steps(year));
        });
    }
}
