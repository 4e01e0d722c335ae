package bpm.budget.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ledger once more, as plain as can be: a list of entries, everything summed anew each time. */
final class PlainLedger {

    /** One entry; its amount is what stands after corrections. */
    record Line(
            long id,
            EntryKind kind,
            MoneyAccount account,
            Optional<MoneyAccount> other,
            BigDecimal amount,
            BigDecimal spent,
            Optional<Long> refers) {

        Line at(BigDecimal right) {
            var paid = spent.compareTo(amount) == 0 ? right : spent.min(right);
            return new Line(id, kind, account, other, right, paid, refers);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    List<Line> lines() {
        return lines;
    }

    /** Whether the books stay right with this line. */
    boolean takes(Line line) {
        var tried = new ArrayList<>(lines);
        tried.add(line);
        return isRight(tried);
    }

    void add(Line line) {
        lines.add(line);
    }

    boolean takes(Line line, BigDecimal right) {
        var tried = new ArrayList<>(lines);
        tried.set(tried.indexOf(line), line.at(right));
        return line.amount().compareTo(right) != 0 && isRight(tried);
    }

    void correct(Line line, BigDecimal right) {
        lines.set(lines.indexOf(line), line.at(right));
    }

    private static boolean isRight(List<Line> all) {
        boolean free = accounts(all).keySet().stream()
                .filter(account -> !account.office().isDepartment())
                .allMatch(account -> figures(all, account).free().value().signum() >= 0);
        return free
                && all.stream()
                        .filter(line -> line.kind().isDrawn())
                        .allMatch(line -> open(all, line).signum() >= 0);
    }

    private static BigDecimal open(List<Line> all, Line line) {
        return all.stream()
                .filter(other -> other.refers().filter(id -> id == line.id()).isPresent())
                .map(Line::amount)
                .reduce(line.amount(), BigDecimal::subtract);
    }

    private static Map<MoneyAccount, Boolean> accounts(List<Line> all) {
        var accounts = new HashMap<MoneyAccount, Boolean>();
        all.forEach(line -> {
            accounts.put(line.account(), true);
            line.other().ifPresent(other -> accounts.put(other, true));
        });
        return accounts;
    }

    Figures figures(MoneyAccount account) {
        return figures(lines, account);
    }

    private static Figures figures(List<Line> all, MoneyAccount account) {
        var sums = new BigDecimal[8];
        java.util.Arrays.fill(sums, BigDecimal.ZERO);
        for (var line : all) {
            if (line.account().equals(account)) {
                own(all, line, sums);
            }
            if (line.other().filter(account::equals).isPresent()) {
                int at = line.kind() == EntryKind.TRANSFER ? 1 : 3;
                var amount =
                        line.kind() == EntryKind.RETURN ? line.amount().negate() : line.amount();
                sums[at] = sums[at].add(amount);
            }
        }
        var baht = java.util.Arrays.stream(sums).map(bpm.budget.Baht::new).toList();
        return new Figures(
                baht.get(0),
                baht.get(1),
                baht.get(2),
                baht.get(3),
                baht.get(4),
                baht.get(5),
                baht.get(6),
                baht.get(7));
    }

    private static void own(List<Line> all, Line line, BigDecimal[] sums) {
        switch (line.kind()) {
            case ALLOT -> sums[0] = sums[0].add(line.amount());
            case TRANSFER -> sums[1] = sums[1].subtract(line.amount());
            case RETURN -> sums[2] = sums[2].add(line.amount());
            case COMMIT -> sums[4] = sums[4].add(line.amount());
            case DISBURSE -> sums[5] = sums[5].add(line.amount());
            case ADVANCE -> sums[6] = sums[6].add(line.amount());
            case CLEAR -> sums[5] = sums[5].add(line.spent());
            case CARRY_OVER -> sums[7] = sums[7].add(line.amount());
            default -> {}
        }
        line.refers().ifPresent(id -> {
            var drawn =
                    all.stream().filter(other -> other.id() == id).findFirst().orElseThrow();
            int at = switch (drawn.kind()) {
                case COMMIT -> 4;
                case ADVANCE -> 6;
                default -> 7;
            };
            sums[at] = sums[at].subtract(line.amount());
        });
    }
}
