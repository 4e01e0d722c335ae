package bpm.budget.monthly;

import bpm.budget.month.FiscalMonth;
import bpm.budget.month.MonthSum;
import bpm.budget.month.MonthSums;
import bpm.budget.month.OfficeSum;
import bpm.org.OfficeCode;
import bpm.review.FilingState;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what a monthly report says as offices have entered it by now, in the caller's transaction. */
@Component
class GatheringMonthly {

    private final MonthSums sums;
    private final JdbcClient database;

    GatheringMonthly(MonthSums sums, JdbcClient database) {
        this.sums = sums;
        this.database = database;
    }

    MonthlyContent content(MonthlyPlace place) {
        var month = place.month();
        var lines = sums.byActivity(place.office(), month.year()).stream()
                .map(sum -> line(sum, month))
                .toList();
        return new MonthlyContent(lines, place.office().isProvince() ? parts(place) : List.of());
    }

    private static MonthlyLine line(MonthSum sum, FiscalMonth month) {
        return new MonthlyLine(
                sum.activity().toString(),
                sum.name(),
                sum.nameEn(),
                sum.unit().orElse(""),
                MonthlyFigures.of(measure -> sum.at(month.place(), measure)),
                MonthlyFigures.of(measure -> sum.upTo(month.place(), measure)));
    }

    private List<MonthlyPart> parts(MonthlyPlace place) {
        var states = states(place);
        return sums.byOffice(place.office(), place.month().year()).stream()
                .map(sum -> part(sum, place, states))
                .toList();
    }

    private static MonthlyPart part(
            OfficeSum sum, MonthlyPlace place, Map<OfficeCode, FilingState> states) {
        int at = place.month().place();
        return new MonthlyPart(
                sum.office().value(),
                sum.office().equals(place.office())
                        ? Optional.empty()
                        : Optional.ofNullable(states.get(sum.office())),
                MonthlyFigures.of(measure -> sum.months().at(at, measure)),
                MonthlyFigures.of(measure -> sum.months().upTo(at, measure)));
    }

    private Map<OfficeCode, FilingState> states(MonthlyPlace place) {
        var states = new HashMap<OfficeCode, FilingState>();
        database.sql("""
                        select office, state
                        from review_filing_v
                        where kind = 'MONTHLY' and activity = :month and office like :scope
                        order by office
                        """)
                .param("month", place.month().key())
                .param("scope", place.office().scope() + "%")
                .query(row -> {
                    states.put(
                            new OfficeCode(row.getString("office")),
                            FilingState.valueOf(row.getString("state")));
                });
        return states;
    }
}
