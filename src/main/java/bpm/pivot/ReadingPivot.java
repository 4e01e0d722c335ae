package bpm.pivot;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.nation.ReadingNation;
import bpm.survey.told.FoldingTold;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** Reading a pivot (ดูตารางไขว้): everyone the same numbers, each in their own scope. */
@Component
public class ReadingPivot {

    private final PivotFacts facts;
    private final Headings headings;
    private final ReadingNation nation;
    private final FoldingTold told;
    private final Transactions transactions;
    private final Clock clock;

    ReadingPivot(
            PivotFacts facts,
            Headings headings,
            ReadingNation nation,
            FoldingTold told,
            Transactions transactions,
            Clock clock) {
        this.facts = facts;
        this.headings = headings;
        this.nation = nation;
        this.told = told;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Outside of a transaction: what was written until now is folded first, in its own. */
    Pivot of(Actor actor, PivotAsked asked) {
        return switch (Combination.of(asked)) {
            case Combination.Refused why -> Pivot.refused(asked, why);
            case Combination.From from -> of(actor, asked, from);
        };
    }

    private Pivot of(Actor actor, PivotAsked asked, Combination.From from) {
        long waiting = folded(actor, from.fact());
        return transactions.read(actor, () -> {
            var cells = facts.cells(asked, from.fact(), LocalDate.now(clock));
            var columns = new TreeSet<String>();
            cells.values().forEach(row -> columns.addAll(row.keySet()));
            var found = new Pivot(
                    asked,
                    from,
                    headings.of(asked.rows(), cells.keySet(), asked),
                    asked.columns()
                            .map(part -> headings.of(part, columns, asked))
                            .orElse(List.of(new Heading("", t -> ""))),
                    cells,
                    facts.told(asked, waiting));
            return asked.byValue() ? byValue(found) : found;
        });
    }

    /** How many rounds still wait to be told of. */
    private long folded(Actor actor, Fact fact) {
        if (fact.isOfAnswers()) {
            return told.fold();
        }
        if (fact == Fact.WORK || fact == Fact.AMOUNT) {
            nation.fold(actor);
        }
        return 0;
    }

    private static Pivot byValue(Pivot found) {
        var rows = new ArrayList<>(found.rows());
        Function<Heading, BigDecimal> value = row ->
                found.across(row).value(found.asked().measure()).orElse(new BigDecimal("-1e30"));
        rows.sort(Comparator.comparing(value).reversed());
        return new Pivot(
                found.asked(),
                found.combination(),
                rows,
                found.columns(),
                found.cells(),
                found.standing());
    }

    /** What can be chosen besides: years, and activities of the year asked for. */
    Choices choices(Actor actor, PivotAsked asked) {
        return transactions.read(
                actor,
                () -> new Choices(
                        facts.years(),
                        headings.of(
                                Dimension.ACTIVITY,
                                facts.activities(asked.year().map(year -> year.number()))
                                        .keySet(),
                                asked)));
    }

    /** Years, and activities by their keys. */
    public record Choices(List<Integer> years, List<Heading> activities) {}
}
