package bpm.budget.monthly;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.budget.month.MonthDoors;
import bpm.budget.month.MonthSheets;
import bpm.budget.month.Proposals;
import bpm.org.Office;
import bpm.org.Offices;
import bpm.review.Filings;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.function.Function;
import java.util.stream.Collectors;

/** Opening a monthly report (เปิดรายงานประจำเดือน), for whoever sees the office. */
@Component
class OpeningMonthly {

    private final Transactions transactions;
    private final Offices offices;
    private final Filings filings;
    private final MonthSheets sheets;
    private final MonthAround around;
    private final MonthlyStock stock;

    OpeningMonthly(
            Transactions transactions,
            Offices offices,
            Filings filings,
            MonthSheets sheets,
            MonthAround around,
            MonthlyStock stock) {
        this.transactions = transactions;
        this.offices = offices;
        this.filings = filings;
        this.sheets = sheets;
        this.around = around;
        this.stock = stock;
    }

    /** What stands around a month: its door, and what other records propose. */
    @Component
    record MonthAround(MonthDoors doors, Proposals proposals) {}

    /** The report; without an office that has an activity there is none. */
    OpenedMonthly open(Actor actor, MonthlyPlace place) {
        if (!actor.sees(place.office())) {
            throw Problem.notFound();
        }
        var year = place.month().year();
        return transactions.read(actor, () -> {
            var now = stock.gathering().content(place);
            if (now.lines().isEmpty()) {
                throw Problem.notFound();
            }
            return new OpenedMonthly(
                    place,
                    offices.under(place.office()).stream()
                            .collect(Collectors.toMap(
                                    one -> one.code().value(), Function.<Office>identity())),
                    around.doors().of(place.office(), place.month()),
                    sheets.of(place.office(), year),
                    around.proposals().of(place.office(), year),
                    now,
                    stock.reports().draft(place),
                    filings.find(place.filing()),
                    stock.reports().sent(place),
                    filings.steps(place.filing()),
                    filings.comments(place.filing()));
        });
    }
}
