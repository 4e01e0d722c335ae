package bpm.overview;

import bpm.form.Answers;
import bpm.form.Answers.Answer;
import bpm.results.Heading;
import bpm.results.KnownElsewhere;
import bpm.results.ResultsPlace;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Map;

/** What the ledger already tells a results form (จากบัญชีงบประมาณ): money received and spent. */
@Component
@Order(3)
class KnownFromLedger implements KnownElsewhere {

    private final JdbcClient database;

    KnownFromLedger(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Answers about(ResultsPlace place) {
        return database.sql("""
                        select sum(allotted - handed_on) as received, sum(disbursed) as spent
                        from budget_balance_v
                        where year = :year and activity = :activity and office = :office
                        having count(*) > 0
                        """)
                .param("year", place.activity().year().number())
                .param("activity", place.activity().toString())
                .param("office", place.office().value())
                .query((row, i) -> new Answers(Map.of(
                        Heading.RECEIVED.code(),
                        new Answer.One(row.getBigDecimal("received").toPlainString()),
                        Heading.SPENT.code(),
                        new Answer.One(row.getBigDecimal("spent").toPlainString()))))
                .optional()
                .orElse(Answers.NONE);
    }
}
