package bpm.budget.importing;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.budget.Baht;
import bpm.budget.ledger.Balance;
import bpm.budget.ledger.Balances;
import bpm.budget.ledger.CorrectingEntry;
import bpm.budget.ledger.Correction;
import bpm.budget.ledger.Entries;
import bpm.budget.ledger.Entry;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.MoneyAccount;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Taking a whole import back (ย้อนการนำเข้า): each entry stays and is corrected to nothing, the last one first.
 * It is refused in words where later entries live on what the file brought.
 */
@Component
class UndoingImport {

    private static final int LONGEST_REASON = 500;

    private final Transactions transactions;
    private final Imports imports;
    private final Entries entries;
    private final Balances balances;
    private final ImportTrail trail;
    private final Clock clock;

    UndoingImport(
            Transactions transactions,
            Imports imports,
            Entries entries,
            Balances balances,
            ImportTrail trail,
            Clock clock) {
        this.transactions = transactions;
        this.imports = imports;
        this.entries = entries;
        this.balances = balances;
        this.trail = trail;
        this.clock = clock;
    }

    /** The import, where the actor's office brought it. */
    OpenedImport open(Actor actor, long id) {
        return transactions.read(actor, () -> opened(actor, id));
    }

    void undo(Actor actor, long id, String reason) {
        transactions.write(actor, () -> {
            var opened = opened(actor, id);
            if (!opened.mayUndo()) {
                throw Problem.forbidden(
                        "เฉพาะผู้ที่นำเข้ารายการเหล่านี้ได้เท่านั้นที่ย้อนการนำเข้าได้");
            }
            check(opened, reason);
            if (!imports.undo(actor, id, reason, clock.instant())) {
                throw Problem.conflict("การนำเข้านี้ย้อนไปแล้ว");
            }
            var standing = opened.entries().stream()
                    .filter(entry -> !entry.standing().isZero())
                    .toList();
            var accounts = standing.stream().flatMap(UndoingImport::accounts).toList();
            if (!standing.isEmpty()) {
                entries.hold(accounts.getFirst().purpose().year(), accounts);
            }
            var before = standing(accounts);
            standing.forEach(entry -> correct(actor, id, entry, reason));
            refuse(lacking(before, standing(accounts)));
            trail.undone(actor, opened.line(), reason, standing);
        });
    }

    private OpenedImport opened(Actor actor, long id) {
        var line = imports.find(actor.office(), id).orElseThrow(Problem::notFound);
        var brought = entries.brought(id);
        boolean may = ImportingEntries.may(actor)
                && brought.stream().allMatch(entry -> mayUndo(actor, entry));
        return new OpenedImport(line, brought, entries.drawingFrom(id), may);
    }

    /** As it may be brought in: by a planner also for the offices below, unless it hands money on. */
    private static boolean mayUndo(Actor actor, Entry entry) {
        return (actor.is(Role.PLANNER) && entry.actsAs() != EntryKind.ALLOT)
                || CorrectingEntry.refusal(actor, entry).isEmpty();
    }

    private static void check(OpenedImport opened, String reason) {
        if (reason.isBlank()) {
            throw Problem.invalid("reason", "กรุณาระบุเหตุผล");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Problem.invalid("reason", "หมายเหตุยาวเกิน {0} ตัวอักษร", LONGEST_REASON);
        }
        refuse(opened.drawing().stream()
                .map(entry -> new FieldError(
                        "drawing",
                        "หน่วยงาน {0}: รายการ {1} บาท วันที่ {2} อ้างถึงรายการในไฟล์นี้ กรุณาแก้ไขรายการนั้นให้เป็น 0 ก่อน",
                        entry.account().office().value(),
                        entry.standing(),
                        entry.day()))
                .toList());
    }

    private void correct(Actor actor, long id, Entry entry, String reason) {
        var right = new Correction(
                Baht.ZERO, Optional.empty(), LocalDate.now(clock), reason, Optional.empty());
        entries.correct(entry, right, new Entries.Stamp(actor, clock.instant(), Optional.of(id)));
    }

    private static Stream<MoneyAccount> accounts(Entry entry) {
        return Stream.concat(Stream.of(entry.account()), entry.more().other().stream());
    }

    /** The accounts of these places, by where they stand. */
    private Map<String, Balance> standing(Collection<MoneyAccount> accounts) {
        return accounts.stream()
                .map(MoneyAccount::place)
                .distinct()
                .flatMap(place -> balances.of(place).stream())
                .collect(Collectors.toMap(
                        balance -> balance.account().place().path()
                                + balance.account().key(),
                        balance -> balance,
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** What the file brought and others have spent since. */
    private static List<FieldError> lacking(
            Map<String, Balance> before, Map<String, Balance> after) {
        var errors = new ArrayList<FieldError>();
        after.forEach((key, now) -> {
            var was = before.get(key);
            if (was != null && now.excess().compareTo(was.excess()) > 0) {
                errors.add(new FieldError(
                        "drawing",
                        "หน่วยงาน {0} งาน {1}: เงินที่ไฟล์นี้ให้ไว้ใช้ไปแล้ว ขาดอีก {2} บาท กรุณาแก้ไขรายการที่ใช้เงินนั้นก่อน",
                        now.account().office().value(),
                        now.account().purpose().toString(),
                        now.excess().minus(was.excess())));
            }
        });
        return errors;
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
