package bpm.budget.month;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.Offices;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

/** Opening the grid of an assignment (เปิดตารางแผน/ผล), for whoever sees the office. */
@Component
class OpeningMonths {

    private final Transactions transactions;
    private final MonthSheets sheets;
    private final MonthDoors doors;
    private final Proposals proposals;
    private final Offices offices;

    OpeningMonths(
            Transactions transactions,
            MonthSheets sheets,
            MonthDoors doors,
            Proposals proposals,
            Offices offices) {
        this.transactions = transactions;
        this.sheets = sheets;
        this.doors = doors;
        this.proposals = proposals;
        this.offices = offices;
    }

    OpenedMonths open(Actor actor, MonthPlace place) {
        if (!actor.sees(place.office())) {
            throw Problem.notFound();
        }
        var year = place.activity().year();
        return transactions.read(
                actor,
                () -> new OpenedMonths(
                        sheets.find(place.activity(), place.office())
                                .orElseThrow(Problem::notFound),
                        offices.get(place.office()),
                        doors.of(place.office(), year),
                        proposals.of(place.office(), year),
                        WritingMonths.may(actor, place.office())));
    }
}
