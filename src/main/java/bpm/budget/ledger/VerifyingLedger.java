package bpm.budget.ledger;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** Summing all entries anew (ตรวจยอด): every balance is their sum, both sides of a pair make zero. */
@Component
public class VerifyingLedger {

    private final Transactions transactions;
    private final JdbcClient database;

    VerifyingLedger(Transactions transactions, JdbcClient database) {
        this.transactions = transactions;
        this.database = database;
    }

    /** How many entries were summed, and what is wrong. */
    public record Verdict(long entries, long accounts, List<String> wrong) {

        public boolean isRight() {
            return wrong.isEmpty();
        }
    }

    public Verdict verify() {
        return transactions.read(
                Actor.SYSTEM,
                () -> new Verdict(count("budget_entry"), count("budget_balance"), wrong()));
    }

    private List<String> wrong() {
        return database.sql("""
                        select office || ' ' || activity || ' ' || category || '.' || fund || ': '
                            || free || ' <> ' || recounted as said
                        from budget_wrong_v
                        union all
                        select 'pair ' || pair || ': '
                            || sum(case side when 'IN' then amount else -amount end)
                        from budget_entry
                        where side <> 'OWN' and other_office is not null
                        group by pair
                        having count(*) <> 2 or sum(case side when 'IN' then amount else -amount end) <> 0
                        order by said
                        limit 100
                        """).query(String.class).list();
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
