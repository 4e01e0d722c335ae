package bpm.budget.entering;

import bpm.budget.Baht;
import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.budget.Purpose;
import bpm.budget.ledger.Balance;
import bpm.budget.ledger.Correction;
import bpm.budget.ledger.Details;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.MoneyAccount;
import bpm.budget.ledger.Posting;
import bpm.org.OfficeCode;
import bpm.shared.FieldError;
import bpm.shared.Problem;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An entry as a program sends it; an account that is left out is taken from the ledger where it is plain. */
record SentEntry(
        @Nullable String kind,
        @Nullable BigDecimal amount,
        @Nullable LocalDate on,
        @Nullable String category,
        @Nullable String fund,
        @Nullable Integer tranche,
        @Nullable Long refers,
        @Nullable Long corrects,
        @Nullable BigDecimal spent,
        @Nullable EntryTarget to,
        @Nullable String document,
        @Nullable LocalDate documentDay,
        @Nullable String note) {

    /** Where a transfer goes: what is left out stays as it is. */
    record EntryTarget(
            @Nullable String office,
            @Nullable String activity,
            @Nullable String category) {}

    boolean isCorrection() {
        return EntryKind.CORRECT.name().equals(kind);
    }

    Correction correction() {
        var errors = new ArrayList<FieldError>();
        var right = needed(errors);
        var paid = baht("spent", spent, errors);
        var day = day(errors);
        refuse(errors);
        return new Correction(
                right.orElseThrow(), paid, day.orElseThrow(), text(note), Optional.empty());
    }

    Posting posting(OpenedLedger ledger) {
        var errors = new ArrayList<FieldError>();
        var what = Optional.ofNullable(kind).flatMap(EntryKind::of);
        if (what.isEmpty()) {
            errors.add(new FieldError("kind", "ไม่รู้จักประเภทรายการ “{0}”", text(kind)));
        }
        var baht = needed(errors);
        var day = day(errors);
        var account = what.flatMap(of -> account(of, ledger, errors));
        var paid = baht("spent", spent, errors);
        if (tranche != null && tranche != 1 && tranche != 2) {
            errors.add(new FieldError("tranche", "งวดเป็น 1 (ไตรมาส 1–2) หรือ 2 (ไตรมาส 3–4)"));
        }
        refuse(errors);
        var details = new Details(
                text(document),
                Optional.ofNullable(documentDay),
                text(note),
                Optional.ofNullable(tranche),
                Optional.ofNullable(refers),
                paid,
                account.flatMap(from -> target(from, errors)),
                Optional.empty());
        refuse(errors);
        return new Posting(
                what.orElseThrow(),
                account.orElseThrow(),
                baht.orElseThrow(),
                day.orElseThrow(),
                details);
    }

    private Optional<Baht> needed(List<FieldError> errors) {
        if (amount == null) {
            errors.add(new FieldError("amount", "กรุณากรอกจำนวนเงิน"));
        }
        return baht("amount", amount, errors);
    }

    private Optional<LocalDate> day(List<FieldError> errors) {
        if (on == null) {
            errors.add(new FieldError("on", "กรุณากรอกวันที่"));
        }
        return Optional.ofNullable(on);
    }

    /** The account named; else the only one that has money; operations for a first allotment. */
    private Optional<MoneyAccount> account(
            EntryKind what, OpenedLedger ledger, List<FieldError> errors) {
        var of = text(category).isEmpty()
                ? Optional.<Category>empty()
                : Category.named(text(category));
        var from = text(fund).isEmpty() ? Optional.<Fund>empty() : Fund.named(text(fund));
        if (of.isEmpty() && !text(category).isEmpty()) {
            errors.add(new FieldError("category", "ไม่รู้จักงบรายจ่าย “{0}”", text(category)));
        }
        if (from.isEmpty() && !text(fund).isEmpty()) {
            errors.add(new FieldError("fund", "ไม่รู้จักแหล่งเงิน “{0}”", text(fund)));
        }
        var known = ledger.balances().stream()
                .map(Balance::account)
                .filter(one -> of.map(one.category()::equals).orElse(true))
                .filter(one -> from.map(one.fund()::equals).orElse(true))
                .toList();
        if (known.size() > 1 && what != EntryKind.ALLOT) {
            errors.add(new FieldError(
                    "category", "มีหลายบัญชี กรุณาระบุ category และ fund ให้เหลือบัญชีเดียว"));
        }
        var usual = new MoneyAccount(
                ledger.place().office(),
                ledger.place().purpose(),
                of.orElse(Category.OPERATIONS),
                from.orElse(Fund.ADMIN));
        return Optional.of(known.size() == 1 ? known.getFirst() : usual);
    }

    private Optional<MoneyAccount> target(MoneyAccount from, List<FieldError> errors) {
        if (to == null) {
            return Optional.empty();
        }
        var office = Optional.of(
                        Optional.ofNullable(to.office()).orElse(from.office().value()))
                .filter(OfficeCode::isCode)
                .map(OfficeCode::new);
        var purpose = Purpose.parse(
                Optional.ofNullable(to.activity()).orElse(from.purpose().toString()));
        var of = Category.named(
                Optional.ofNullable(to.category()).orElse(from.category().name()));
        if (office.isEmpty() || purpose.isEmpty() || of.isEmpty()) {
            errors.add(new FieldError("to", "กรุณาเลือกบัญชีปลายทาง"));
            return Optional.empty();
        }
        return Optional.of(new MoneyAccount(
                office.orElseThrow(), purpose.orElseThrow(), of.orElseThrow(), from.fund()));
    }

    private static Optional<Baht> baht(
            String field, @Nullable BigDecimal value, List<FieldError> errors) {
        if (value == null) {
            return Optional.empty();
        }
        if (value.stripTrailingZeros().scale() > 2 || value.precision() - value.scale() > 13) {
            errors.add(new FieldError(field, "จำนวนเงินมีทศนิยมไม่เกิน 2 ตำแหน่ง"));
            return Optional.empty();
        }
        return Optional.of(new Baht(value));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
