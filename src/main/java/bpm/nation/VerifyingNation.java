package bpm.nation;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** Reckoning all kept sums of the nation anew from the tables (ตรวจยอดของประเทศ). */
@Component
public class VerifyingNation {

    /** But for what was written since the fold, which the next one brings in. */
    private static final String WRONG = """
            select w.said
            from nation_wrong() w
            where not exists (
                select from nation_touched t
                where w.said = t.office || ' ' || t.activity
                    or starts_with(w.said, t.office || ' ' || t.year || ' '))
            order by w.said
            limit 100
            """;

    private final NationSums sums;
    private final Transactions transactions;
    private final JdbcClient database;

    VerifyingNation(NationSums sums, Transactions transactions, JdbcClient database) {
        this.sums = sums;
        this.transactions = transactions;
        this.database = database;
    }

    /** How many rows were reckoned, and which are wrong. */
    public record Verdict(long rows, List<String> wrong) {

        public boolean isRight() {
            return wrong.isEmpty();
        }
    }

    /** After all that was written has been folded in. */
    public Verdict verify() {
        return transactions.write(Actor.SYSTEM, () -> {
            sums.fold();
            return new Verdict(
                    database.sql("select count(*) from nation_sum")
                            .query(Long.class)
                            .single(),
                    database.sql(WRONG).query(String.class).list());
        });
    }
}
