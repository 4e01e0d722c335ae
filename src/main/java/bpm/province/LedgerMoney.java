package bpm.province;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Reads from the ledger what each office of a province has and spent of an activity. */
@Component
class LedgerMoney {

    private final JdbcClient database;

    LedgerMoney(JdbcClient database) {
        this.database = database;
    }

    /** What was handed on is the money of those who have it now: nothing is counted twice. */
    List<MoneyPart> of(OverviewPlace place) {
        return database.sql("""
                        select office, sum(allotted - handed_on) as allotted, sum(disbursed) as disbursed
                        from budget_balance_v
                        where year = :year and activity = :activity
                            and office collate "C" >= :province and office collate "C" < :province || '~'
                        group by office
                        order by office
                        """)
                .param("year", place.activity().year().number())
                .param("activity", place.activity().toString())
                .param("province", place.province().value())
                .query((row, i) -> new MoneyPart(
                        row.getString("office"),
                        row.getBigDecimal("allotted"),
                        row.getBigDecimal("disbursed"),
                        Optional.empty(),
                        Optional.empty()))
                .list();
    }
}
