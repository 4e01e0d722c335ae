package bpm.budget.importing;

import bpm.budget.Baht;
import bpm.budget.ledger.Balances;
import bpm.budget.ledger.Figures;
import bpm.budget.ledger.MoneyAccount;
import bpm.budget.ledger.Posting;

import java.util.HashMap;
import java.util.Map;

/** What is left in each account row after row (เงินที่เหลือระหว่างไฟล์), beginning with what the ledger has. */
final class SpendingRows {

    private final Balances balances;
    private final Map<MoneyAccount, Baht> free = new HashMap<>();
    private final Map<MoneyAccount, Figures> known = new HashMap<>();

    SpendingRows(Balances balances) {
        this.balances = balances;
    }

    /** Whether the row takes more than is left after those before it. */
    boolean isOver(ImportRow row) {
        var posting = row.posting().orElseThrow();
        return switch (posting.kind()) {
            case ALLOT -> {
                move(posting.account(), posting.amount());
                yield posting.otherSide()
                        .filter(this::isLimited)
                        .map(giver -> takes(giver, posting))
                        .orElse(false);
            }
            case RELEASE -> {
                move(posting.account(), posting.amount());
                yield false;
            }
            case CLEAR -> false;
            default -> !row.draws() && takes(posting.account(), posting);
        };
    }

    private boolean takes(MoneyAccount account, Posting posting) {
        return move(account, Baht.ZERO.minus(posting.amount())).isNegative();
    }

    private Baht move(MoneyAccount account, Baht by) {
        var left = free.computeIfAbsent(account, one -> figures(one).free()).plus(by);
        free.put(account, left);
        return left;
    }

    /** The department hands on without a limit until it entered what it was granted. */
    private boolean isLimited(MoneyAccount giver) {
        return !giver.office().isDepartment() || figures(giver).granted().isPositive();
    }

    private Figures figures(MoneyAccount account) {
        return known.computeIfAbsent(
                account,
                one -> balances.of(one.place()).stream()
                        .filter(balance -> balance.account().equals(one))
                        .map(balance -> balance.figures())
                        .findFirst()
                        .orElse(Figures.NOTHING));
    }
}
