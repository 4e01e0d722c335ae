package bpm.access.reviewing;

import bpm.access.AccessEvent.AccountTouched;
import bpm.access.Actor;
import bpm.access.ChangingPerson;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.Office;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reviewing accounts (ทบทวนบัญชีผู้ใช้): a people admin keeps or closes each account of the own office, and of
 * offices right below where nobody looks after accounts. All that was chosen is done, or nothing.
 */
@Component
class ReviewingAccounts {

    /** What waits since when; nothing where the installation reviews no accounts. */
    record Waiting(LocalDate since, List<AccountLine> accounts) {}

    /** How many were kept and closed. */
    record Done(int kept, int closed) {}

    private final Transactions transactions;
    private final ReviewRounds rounds;
    private final ReviewedAccounts reviewed;
    private final ChangingPerson changing;
    private final Offices offices;
    private final ApplicationEventPublisher events;

    ReviewingAccounts(
            Transactions transactions,
            ReviewRounds rounds,
            ReviewedAccounts reviewed,
            ChangingPerson changing,
            Offices offices,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.rounds = rounds;
        this.reviewed = reviewed;
        this.changing = changing;
        this.offices = offices;
        this.events = events;
    }

    Waiting waiting(Actor actor) {
        actor.require(Role.PEOPLE_ADMIN);
        return rounds.begun()
                .map(begun -> new Waiting(begun, accounts(actor, begun)))
                .orElseGet(() -> new Waiting(LocalDate.MIN, List.of()));
    }

    /** Keeps and closes; who is not on the list is nobody that the actor may review. */
    Done review(Actor actor, Set<Long> keep, Set<Long> close) {
        var waiting = waiting(actor).accounts();
        var known = waiting.stream().map(AccountLine::id).toList();
        if (!known.containsAll(keep) || !known.containsAll(close)) {
            throw Problem.notFound();
        }
        if (keep.isEmpty() && close.isEmpty()) {
            throw Problem.invalid("accounts", "กรุณาเลือก “ใช้ต่อ” หรือ “ปิด” อย่างน้อยหนึ่งบัญชี");
        }
        return transactions.write(actor, () -> {
            waiting.stream()
                    .filter(line -> keep.contains(line.id()))
                    .forEach(line -> keep(actor, line));
            closeAll(
                    actor,
                    waiting.stream().filter(line -> close.contains(line.id())).toList());
            return new Done(keep.size(), close.size());
        });
    }

    private void keep(Actor actor, AccountLine line) {
        reviewed.confirm(actor, line.id());
        events.publishEvent(new AccountTouched(
                actor, line.office(), line.id(), "access.account-confirmed", Map.of()));
    }

    private void closeAll(Actor actor, List<AccountLine> lines) {
        var errors = new ArrayList<FieldError>();
        for (var line : lines) {
            try {
                changing.close(actor, line.id(), false);
            } catch (Problem problem) {
                errors.add(new FieldError(
                        "account-" + line.id(),
                        problem.errorsAt("").getFirst().sentence(),
                        problem.errorsAt("").getFirst().arguments()));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private List<AccountLine> accounts(Actor actor, LocalDate begun) {
        return transactions.read(actor, () -> {
            var mine = new ArrayList<OfficeCode>(List.of(actor.office()));
            offices.children(actor.office()).stream()
                    .map(Office::code)
                    .filter(below -> !reviewed.hasAdmin(below))
                    .forEach(mine::add);
            return reviewed.waiting(mine, begun);
        });
    }
}
