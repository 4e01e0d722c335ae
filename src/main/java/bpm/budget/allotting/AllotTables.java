package bpm.budget.allotting;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.budget.Purpose;
import bpm.budget.ledger.Balance;
import bpm.budget.ledger.Balances;
import bpm.budget.ledger.Figures;
import bpm.budget.ledger.MoneyPlace;
import bpm.budget.ledger.Places;
import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.plan.Activity;
import bpm.plan.GivenLine;
import bpm.plan.GivenLines;
import bpm.plan.Plan;
import bpm.plan.Plans;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the table in which an office allots to those directly below it. */
@Component
class AllotTables {

    private final Transactions transactions;
    private final Balances balances;
    private final GivenLines given;
    private final Plans plans;
    private final Places places;
    private final Offices offices;

    AllotTables(
            Transactions transactions,
            Balances balances,
            GivenLines given,
            Plans plans,
            Places places,
            Offices offices) {
        this.transactions = transactions;
        this.balances = balances;
        this.given = given;
        this.plans = plans;
        this.places = places;
        this.offices = offices;
    }

    /** Which account is shown: the category and fund chosen, or the first in which the giver has money. */
    record Chosen(Category category, Fund fund) {

        static Chosen of(Map<String, String> asked, List<Balance> own) {
            var first = own.stream()
                    .filter(balance -> balance.figures().allotted().isPositive())
                    .map(balance -> new Chosen(
                            balance.account().category(), balance.account().fund()))
                    .findFirst()
                    .orElse(new Chosen(Category.OPERATIONS, Fund.ADMIN));
            return new Chosen(
                    Category.named(asked.getOrDefault("category", "")).orElse(first.category()),
                    Fund.named(asked.getOrDefault("fund", "")).orElse(first.fund()));
        }
    }

    /** The year's plan as a giver sees it. */
    Plan plan(Actor actor, FiscalYear year) {
        return plans.find(year, actor).orElseThrow(Problem::notFound).plan();
    }

    AllotTable table(Actor actor, Purpose key, Map<String, String> asked) {
        var giver = actor.office();
        boolean seen = key.project()
                .addedBy()
                .map(by -> by.covers(giver) || giver.covers(by))
                .orElse(true);
        if (giver.isDistrict() || !seen) {
            throw Problem.notFound();
        }
        var title = places.title(key);
        return transactions.read(actor, () -> {
            var all = balances.under(key, giver);
            var own = all.stream()
                    .filter(balance -> balance.account().office().equals(giver))
                    .toList();
            var chosen = Chosen.of(asked, own);
            var have = having(key);
            var rows = offices.children(giver).stream()
                    .filter(office -> key.project()
                            .addedBy()
                            .map(by -> by.covers(office.code()))
                            .orElse(true))
                    .map(office -> row(office, key, chosen, all, have, asked))
                    .toList();
            return new AllotTable(
                    key,
                    title,
                    offices.get(giver),
                    chosen.category(),
                    chosen.fund(),
                    own,
                    rows,
                    actor.is(Role.PLANNER));
        });
    }

    /** The offices that were given the activity, or any of the project. */
    private Set<OfficeCode> having(Purpose key) {
        var activities = key.activity()
                .map(Stream::of)
                .orElseGet(() -> plans.year(key.year()).project(key.project()).stream()
                        .flatMap(project -> project.activities().stream())
                        .map(Activity::key));
        return activities
                .flatMap(activity -> given.of(activity).values().stream())
                .filter(line -> !line.cancelled())
                .map(GivenLine::office)
                .collect(Collectors.toSet());
    }

    private static AllotRow row(
            Office office,
            Purpose key,
            Chosen chosen,
            List<Balance> all,
            Set<OfficeCode> have,
            Map<String, String> typed) {
        var figures = all.stream()
                .filter(balance -> balance.account().office().equals(office.code()))
                .filter(balance -> balance.account().category() == chosen.category())
                .filter(balance -> balance.account().fund() == chosen.fund())
                .map(Balance::figures)
                .reduce(Figures.NOTHING, Figures::plus);
        return new AllotRow(
                office,
                new MoneyPlace(key, office.code()),
                office.code().isProvince() || have.contains(office.code()),
                figures,
                typed.getOrDefault("amount-" + office.code(), "").strip());
    }
}
