package bpm.survey.tally;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.stereotype.Component;

import java.util.stream.Stream;

/**
 * Verifying the tallies (ตรวจยอด): every answer up to the watermark is counted anew and held against what is
 * stored, in the memory of one round however many there are.
 */
@Component
public class VerifyingTallies {

    private final Transactions transactions;
    private final RawAnswers answers;
    private final StoredTallies tallies;
    private final StoredSums sums;
    private final SetAside aside;
    private final Countings countings;

    VerifyingTallies(
            Transactions transactions,
            RawAnswers answers,
            StoredTallies tallies,
            StoredSums sums,
            SetAside aside,
            Countings countings) {
        this.transactions = transactions;
        this.answers = answers;
        this.tallies = tallies;
        this.sums = sums;
        this.aside = aside;
        this.countings = countings;
    }

    /** What stands in the database at this moment, of all offices. */
    public TallyVerdict verify() {
        return transactions.read(Actor.SYSTEM, () -> {
            var recount = new Recount(countings);
            answers.recount(recount);
            return recount.verdict(Stream.of(tallies.ahead(), aside.named(), sums.wrong())
                    .flatMap(wrong -> wrong.stream()));
        });
    }
}
