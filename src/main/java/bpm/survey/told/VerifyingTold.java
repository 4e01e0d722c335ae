package bpm.survey.told;

import bpm.access.Actor;
import bpm.access.Transactions;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Telling every round anew and holding it against what is kept (ตรวจคำตอบตามลักษณะผู้ตอบ). */
@Component
public class VerifyingTold {

    private static final int AT_ONCE = 500;
    private static final int NAMED = 100;

    private final FoldingTold folding;
    private final ToldRows rows;
    private final Transactions transactions;

    VerifyingTold(FoldingTold folding, ToldRows rows, Transactions transactions) {
        this.folding = folding;
        this.rows = rows;
        this.transactions = transactions;
    }

    /** How many rounds were told anew, and the first rows that are wrong. */
    public record Verdict(long rounds, List<String> wrong) {

        public boolean isRight() {
            return wrong.isEmpty();
        }
    }

    /** After all that was counted has been folded in. */
    public Verdict verify() {
        folding.foldAll();
        var wrong = new ArrayList<String>();
        long count = 0;
        var next = next(0);
        while (!next.isEmpty() && wrong.size() < NAMED) {
            wrong.addAll(compare(next));
            count += next.size();
            next = next(next.getLast());
        }
        return new Verdict(count, wrong.stream().limit(NAMED).toList());
    }

    private List<Long> next(long after) {
        return transactions.read(Actor.SYSTEM, () -> rows.after(after, AT_ONCE));
    }

    /** Rows that differ; those of rounds that were counted again meanwhile do not say anything. */
    private List<String> compare(List<Long> rounds) {
        return transactions.write(Actor.SYSTEM, () -> {
            rows.lock(); // nothing is folded between the readings
            var kept = rows.kept(rounds);
            var fresh = new LinkedHashMap<String, String>();
            rows.tallied(rounds).stream()
                    .flatMap(one -> Telling.of(one).stream())
                    .forEach(row -> fresh.put(
                            row.round() + " " + row.choice() + " " + row.answer(), numbers(row)));
            var moved = new TreeSet<>(rows.due(Integer.MAX_VALUE).values());
            return Stream.concat(kept.keySet().stream(), fresh.keySet().stream())
                    .distinct()
                    .filter(name -> differs(name, kept, fresh))
                    .filter(name ->
                            !moved.contains(Long.parseLong(name.substring(0, name.indexOf(' ')))))
                    .toList();
        });
    }

    private static boolean differs(
            String name, Map<String, String> kept, Map<String, String> fresh) {
        return !fresh.getOrDefault(name, "").equals(kept.getOrDefault(name, ""));
    }

    private static String numbers(ToldRow row) {
        return Stream.concat(
                        Stream.of(
                                row.people(),
                                row.rated().n(),
                                row.rated().sum(),
                                row.rated().base(),
                                row.rated().top(),
                                row.opinion().n(),
                                row.opinion().sum(),
                                row.before().n(),
                                row.before().sum(),
                                row.after().n(),
                                row.after().sum()),
                        row.levels().stream())
                .map(number -> number.toString())
                .collect(Collectors.joining(" "));
    }
}
