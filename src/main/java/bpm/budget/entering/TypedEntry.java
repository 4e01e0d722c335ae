package bpm.budget.entering;

import bpm.budget.Baht;
import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.budget.Purpose;
import bpm.budget.ledger.Details;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.MoneyAccount;
import bpm.budget.ledger.MoneyPlace;
import bpm.budget.ledger.Posting;
import bpm.org.OfficeCode;
import bpm.shared.FieldError;
import bpm.shared.ThaiDate;
import bpm.shared.ThaiText;
import bpm.shared.UnreadableDay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An entry as it was typed (รายการที่พิมพ์): each field as it stands in the form. */
public record TypedEntry(
        String kind,
        String category,
        String fund,
        String amount,
        String spent,
        String day,
        String tranche,
        String refers,
        String toOffice,
        String toActivity,
        String toCategory,
        String document,
        String documentDay,
        String note,
        String once) {

    static TypedEntry of(Map<String, String> typed) {
        return new TypedEntry(
                word(typed, "kind"),
                word(typed, "category"),
                word(typed, "fund"),
                word(typed, "amount"),
                word(typed, "spent"),
                word(typed, "day"),
                word(typed, "tranche"),
                word(typed, "refers"),
                word(typed, "toOffice"),
                word(typed, "toActivity"),
                word(typed, "toCategory"),
                word(typed, "document"),
                word(typed, "documentDay"),
                word(typed, "note"),
                word(typed, "once"));
    }

    /** An empty form: today, and a word by which it counts once. */
    static TypedEntry empty(EntryKind kind, String today) {
        return of(Map.of(
                "kind", kind.name(), "day", today, "once", UUID.randomUUID().toString()));
    }

    private static String word(Map<String, String> typed, String name) {
        return ThaiText.tidy(typed.getOrDefault(name, ""));
    }

    /** The same with the account chosen, where there is but one to choose. */
    TypedEntry in(MoneyAccount account) {
        return new TypedEntry(
                kind,
                account.category().name(),
                account.fund().name(),
                amount,
                spent,
                day,
                tranche,
                refers,
                toOffice,
                toActivity,
                toCategory,
                document,
                documentDay,
                note,
                once);
    }

    /** What is to be posted, or what cannot be read. */
    Read read(MoneyPlace place) {
        var errors = new ArrayList<FieldError>();
        var kindOf = EntryKind.of(kind);
        var account = account(place, errors);
        var baht = amount(errors);
        var on = day("day", day, true, errors);
        var details = new Details(
                document,
                day("documentDay", documentDay, false, errors),
                note,
                number(tranche).map(Long::intValue),
                number(refers),
                spent(errors),
                account.flatMap(from -> other(from, errors)),
                uuid());
        if (kindOf.isEmpty() || kindOf.get() == EntryKind.CORRECT) {
            errors.addFirst(new FieldError("kind", "กรุณาเลือกประเภทรายการ"));
        }
        return errors.isEmpty()
                ? new Read(
                        Optional.of(new Posting(
                                kindOf.orElseThrow(),
                                account.orElseThrow(),
                                baht.orElseThrow(),
                                on.orElseThrow(),
                                details)),
                        List.of())
                : new Read(Optional.empty(), errors);
    }

    /** A posting, or the errors that keep it from being one. */
    record Read(Optional<Posting> posting, List<FieldError> errors) {}

    private Optional<MoneyAccount> account(MoneyPlace place, List<FieldError> errors) {
        var of = Category.named(category);
        var from = Fund.named(fund);
        if (of.isEmpty()) {
            errors.add(new FieldError("category", "กรุณาเลือกงบรายจ่าย"));
        }
        if (from.isEmpty()) {
            errors.add(new FieldError("fund", "กรุณาเลือกแหล่งเงิน"));
        }
        return of.flatMap(one ->
                from.map(other -> new MoneyAccount(place.office(), place.purpose(), one, other)));
    }

    private Optional<Baht> amount(List<FieldError> errors) {
        var read = Baht.parse(amount);
        if (read.isEmpty()) {
            errors.add(unreadable("amount", amount));
        }
        return read;
    }

    static FieldError unreadable(String field, String typed) {
        return typed.isBlank()
                ? new FieldError(field, "กรุณากรอกจำนวนเงิน")
                : new FieldError(
                        field,
                        "อ่านจำนวนเงิน “{0}” ไม่ได้ กรุณากรอกเป็นตัวเลข ทศนิยมไม่เกิน 2 ตำแหน่ง",
                        typed.substring(0, Math.min(40, typed.length())));
    }

    private Optional<Baht> spent(List<FieldError> errors) {
        if (spent.isBlank()) {
            return Optional.empty();
        }
        var read = Baht.parse(spent);
        if (read.isEmpty()) {
            errors.add(unreadable("spent", spent));
        }
        return read;
    }

    static Optional<LocalDate> day(
            String field, String typed, boolean needed, List<FieldError> errors) {
        if (typed.isBlank()) {
            if (needed) {
                errors.add(new FieldError(field, "กรุณากรอกวันที่"));
            }
            return Optional.empty();
        }
        var read = ThaiDate.parse(typed);
        if (read.isEmpty()) {
            errors.add(UnreadableDay.at(field, typed));
        }
        return read;
    }

    /** Where a transfer goes: what is not said stays as it is. */
    private Optional<MoneyAccount> other(MoneyAccount from, List<FieldError> errors) {
        if (EntryKind.of(kind).filter(EntryKind.TRANSFER::equals).isEmpty()) {
            return Optional.empty();
        }
        var office = toOffice.isBlank()
                ? Optional.of(from.office())
                : Optional.of(toOffice).filter(OfficeCode::isCode).map(OfficeCode::new);
        var purpose =
                toActivity.isBlank() ? Optional.of(from.purpose()) : Purpose.parse(toActivity);
        var to = toCategory.isBlank() ? Optional.of(from.category()) : Category.named(toCategory);
        if (office.isEmpty() || purpose.isEmpty() || to.isEmpty()) {
            errors.add(new FieldError("other", "กรุณาเลือกบัญชีปลายทาง"));
            return Optional.empty();
        }
        return Optional.of(new MoneyAccount(
                office.orElseThrow(), purpose.orElseThrow(), to.orElseThrow(), from.fund()));
    }

    private Optional<UUID> uuid() {
        return once.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(once))
                : Optional.empty();
    }

    private static Optional<Long> number(String typed) {
        return typed.matches("\\d{1,15}") ? Optional.of(Long.parseLong(typed)) : Optional.empty();
    }
}
