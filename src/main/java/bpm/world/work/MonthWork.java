package bpm.world.work;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.budget.month.CellEdit;
import bpm.budget.month.FiscalMonth;
import bpm.budget.month.MonthCell;
import bpm.budget.month.Proposals;
import bpm.budget.month.ReopeningMonth;
import bpm.budget.month.WritingMonths;
import bpm.budget.pace.SettingTargets;
import bpm.budget.pace.TypedTargets;
import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What offices enter from month to month (งานรายเดือน), by the ways that everyone goes. */
@Component
public class MonthWork {

    private final SettingTargets targets;
    private final WritingMonths months;
    private final ReopeningMonth reopening;
    private final Transactions transactions;
    private final Proposals proposals;
    private final MonthlyWork reports;

    MonthWork(
            SettingTargets targets,
            WritingMonths months,
            ReopeningMonth reopening,
            Transactions transactions,
            Proposals proposals,
            MonthlyWork reports) {
        this.targets = targets;
        this.months = months;
        this.reopening = reopening;
        this.transactions = transactions;
        this.proposals = proposals;
        this.reports = reports;
    }

    /** What they do with the reports of months. */
    public MonthlyWork reports() {
        return reports;
    }

    public void set(Actor planner, FiscalYear year, Map<String, String> fields) {
        targets.set(planner, year, new TypedTargets(fields));
    }

    /** What the ledger and the reports propose to the writer by now. */
    public Map<MonthCell, BigDecimal> proposed(Actor writer, OfficeCode office, FiscalYear year) {
        return transactions.read(writer, () -> proposals.of(office, year));
    }

    public void enter(Actor writer, OfficeCode office, List<CellEdit> edits) {
        months.write(writer, office, edits, Optional.empty());
    }

    public void reopen(
            Actor reviewer, OfficeCode office, FiscalMonth month, ReopeningMonth.Wanted wanted) {
        reopening.reopen(reviewer, office, month, wanted);
    }
}
