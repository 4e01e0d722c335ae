package bpm.nation;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** Reckoning all kept sums of the nation anew from the tables (ตรวจยอดของประเทศ). */
@Component
public class VerifyingNation {

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
                    database.sql("select said from nation_wrong() order by said limit 100")
                            .query(String.class)
                            .list());
        });
    }
}
