package bpm.budget.entering;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.budget.ledger.Balances;
import bpm.budget.ledger.Entries;
import bpm.budget.ledger.Entry;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.LedgerRefusal;
import bpm.budget.ledger.MoneyAccount;
import bpm.budget.ledger.MoneyPlace;
import bpm.budget.ledger.Places;
import bpm.org.Office;
import bpm.org.Offices;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Opens a ledger for a reader (เปิดทะเบียน): out of scope it is not found. */
@Component
public class OpeningLedger {

    static final int PAGE = 100;

    private final Transactions transactions;
    private final Balances balances;
    private final Entries entries;
    private final Places places;
    private final Offices offices;

    OpeningLedger(
            Transactions transactions,
            Balances balances,
            Entries entries,
            Places places,
            Offices offices) {
        this.transactions = transactions;
        this.balances = balances;
        this.entries = entries;
        this.places = places;
        this.offices = offices;
    }

    /** A page of the ledger, counted from 0. */
    public OpenedLedger open(Actor actor, MoneyPlace place, int page) {
        return open(actor, place, page, PAGE);
    }

    OpenedLedger open(Actor actor, MoneyPlace place, int page, int size) {
        places.require(actor, place);
        return transactions.read(
                actor,
                () -> new OpenedLedger(
                        place,
                        offices.get(place.office()),
                        places.title(place.purpose()),
                        places.isAssigned(place),
                        balances.of(place),
                        entries.of(place, page * size, size),
                        entries.count(place),
                        may(actor, place)));
    }

    /** What may still be drawn from. */
    List<Entry> drawable(Actor actor, MoneyPlace place, EntryKind kind) {
        places.require(actor, place);
        return transactions.read(
                actor,
                () -> entries.open(place).stream()
                        .filter(entry -> kind.draws().contains(entry.kind()))
                        .toList());
    }

    /** One entry of the ledger. */
    Entry entry(Actor actor, MoneyPlace place, long id) {
        places.require(actor, place);
        return transactions.read(
                actor, () -> entries.find(place, id).orElseThrow(Problem::notFound));
    }

    private static List<EntryKind> may(Actor actor, MoneyPlace place) {
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind != EntryKind.CORRECT)
                .filter(kind -> Arrays.stream(Fund.values())
                        .anyMatch(fund -> may(actor, kind, account(place, fund))))
                .toList();
    }

    private static boolean may(Actor actor, EntryKind kind, MoneyAccount account) {
        boolean itself =
                LedgerRefusal.of(actor, kind, account, Optional.empty()).isEmpty();
        return kind == EntryKind.TRANSFER
                ? itself || actor.isAbove(Role.PLANNER, account.office())
                : itself;
    }

    private static MoneyAccount account(MoneyPlace place, Fund fund) {
        return new MoneyAccount(place.office(), place.purpose(), Category.OPERATIONS, fund);
    }

    /** The offices to which money may be transferred from here. */
    List<Office> reach(Actor actor, MoneyPlace place) {
        var office = place.office();
        return actor.isAbove(Role.PLANNER, office)
                ? offices.children(office.parent())
                : List.of(offices.get(office));
    }
}
