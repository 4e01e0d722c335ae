package bpm.budget.importing;

import bpm.budget.Baht;
import bpm.budget.Category;
import bpm.budget.Fund;
import bpm.budget.Purpose;
import bpm.budget.importing.ImportRow.UnknownWord;
import bpm.budget.importing.Meanings.Known;
import bpm.budget.importing.Meanings.What;
import bpm.budget.ledger.CheckingPosting;
import bpm.budget.ledger.Details;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.MoneyAccount;
import bpm.budget.ledger.Posting;
import bpm.org.OfficeCode;
import bpm.paper.ReadTable;
import bpm.shared.FieldError;
import bpm.shared.FiscalYear;
import bpm.shared.ThaiDate;
import bpm.shared.ThaiDigits;
import bpm.shared.ThaiText;
import bpm.shared.UnreadableDay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads one row of a file as an entry (อ่านแถว): everything wrong with it is named, nothing is guessed. */
final class ReadingRow {

    /** Into what a row is read: whose file, of which year, with which activities, on which day. */
    record Frame(
            OfficeCode office,
            FiscalYear year,
            Set<Purpose> purposes,
            Known known,
            LocalDate today) {}

    private static final Set<EntryKind> TAKEN = Set.of(
            EntryKind.ALLOT,
            EntryKind.COMMIT,
            EntryKind.RELEASE,
            EntryKind.DISBURSE,
            EntryKind.ADVANCE,
            EntryKind.CLEAR,
            EntryKind.CARRY_OVER);

    private final BroughtMoney brought;
    private final ReadTable.Row row;
    private final Frame frame;
    private final List<FieldError> errors = new ArrayList<>();
    private final List<UnknownWord> unknown = new ArrayList<>();

    ReadingRow(BroughtMoney brought, ReadTable.Row row, Frame frame) {
        this.brought = brought;
        this.row = row;
        this.frame = frame;
    }

    ImportRow read() {
        var day = day();
        var amount = amount();
        var kind = kind();
        var purpose = purpose();
        var office = office();
        var category =
                named(ImportField.CATEGORY, What.CATEGORY, Category::named, Category.OPERATIONS);
        var fund = named(ImportField.FUND, What.FUND, Fund::named, Fund.ADMIN);
        if (!errors.isEmpty()) {
            return ImportRow.wrong(row.number(), errors, unknown);
        }
        var refers = text(ImportField.REFERS);
        var posting = new Posting(
                kind.orElseThrow(),
                new MoneyAccount(
                        office.orElseThrow(),
                        purpose.orElseThrow(),
                        category.orElseThrow(),
                        fund.orElseThrow()),
                amount.orElseThrow(),
                day.orElseThrow(),
                new Details(
                        text(ImportField.DOCUMENT),
                        Optional.empty(),
                        text(ImportField.NOTE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        errors.addAll(CheckingPosting.errors(posting, frame.today()).stream()
                .filter(error -> !error.field().equals("refers"))
                .toList());
        return errors.isEmpty()
                ? ImportRow.right(row.number(), posting, refers)
                : ImportRow.wrong(row.number(), errors, unknown);
    }

    private Optional<LocalDate> day() {
        var typed = text(ImportField.DAY).replaceAll("[T ]00:00(:00)?$", "");
        if (typed.isEmpty()) {
            errors.add(new FieldError("DAY", "ไม่มีวันที่"));
            return Optional.empty();
        }
        var dotted = typed.replaceFirst("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})$", "$1/$2/$3");
        var day = ThaiDate.parse(dotted);
        if (day.isEmpty()) {
            errors.add(UnreadableDay.at("DAY", typed));
        }
        return day;
    }

    private Optional<Baht> amount() {
        var typed = ThaiDigits.arabic(text(ImportField.AMOUNT));
        if (typed.isEmpty()) {
            errors.add(new FieldError("AMOUNT", "ไม่มีจำนวนเงิน"));
            return Optional.empty();
        }
        if (typed.matches("\\(.*\\)|-.+|.+-")) {
            errors.add(new FieldError(
                    "AMOUNT",
                    "จำนวนเงิน “{0}” ติดลบ รายการกลับบัญชีต้องลงเป็นรายการแก้ไขในทะเบียน",
                    brief(typed)));
            return Optional.empty();
        }
        var amount = Baht.parse(typed.replaceFirst("(\\.\\d\\d)0+$", "$1"));
        if (amount.isEmpty()) {
            errors.add(new FieldError(
                    "AMOUNT",
                    "อ่านจำนวนเงิน “{0}” ไม่ได้ กรุณากรอกเป็นตัวเลข ทศนิยมไม่เกิน 2 ตำแหน่ง",
                    brief(typed)));
        }
        return amount;
    }

    private Optional<EntryKind> kind() {
        var said = text(ImportField.KIND);
        if (said.isEmpty()) {
            return Optional.of(EntryKind.DISBURSE);
        }
        var told = frame.known().of(What.KIND, said).orElse(said);
        var kind = Arrays.stream(EntryKind.values())
                .filter(one -> one.name().equalsIgnoreCase(told) || one.title().equals(told))
                .findFirst();
        if (kind.isEmpty()) {
            strange(What.KIND, "KIND", said);
        } else if (!TAKEN.contains(kind.get())) {
            errors.add(new FieldError(
                    "KIND", "“{0}” นำเข้าไม่ได้ กรุณาลงในทะเบียนของหน่วยงาน", brief(said)));
        }
        return kind;
    }

    private Optional<Purpose> purpose() {
        var said = text(ImportField.ACTIVITY);
        if (said.isEmpty()) {
            errors.add(new FieldError("ACTIVITY", "ไม่มีรหัสกิจกรรม"));
            return Optional.empty();
        }
        var key = Purpose.parse(
                ThaiDigits.arabic(frame.known().of(What.ACTIVITY, said).orElse(said)));
        if (key.isEmpty()) {
            strange(What.ACTIVITY, "ACTIVITY", said);
            return key;
        }
        if (!key.get().year().equals(frame.year())) {
            errors.add(new FieldError(
                    "ACTIVITY", "กิจกรรม {0} ไม่ใช่ของปีงบประมาณ {1}", brief(said), frame.year()));
        } else if (!frame.purposes().contains(key.get())) {
            errors.add(new FieldError("ACTIVITY", "ไม่มีกิจกรรม {0} ในแผนของปี", brief(said)));
        }
        return key;
    }

    private Optional<OfficeCode> office() {
        var said = text(ImportField.OFFICE);
        if (said.isEmpty()) {
            return Optional.of(frame.office());
        }
        var told = ThaiDigits.arabic(frame.known().of(What.OFFICE, said).orElse(said));
        if (!OfficeCode.isCode(told)) {
            strange(What.OFFICE, "OFFICE", said);
            return Optional.empty();
        }
        var office = new OfficeCode(told);
        if (!frame.office().equals(office) && !frame.office().isParentOf(office)) {
            errors.add(new FieldError(
                    "OFFICE",
                    "หน่วยงาน {0} ไม่ใช่หน่วยงานของท่านหรือหน่วยงานในสังกัด",
                    brief(said)));
        }
        return Optional.of(office);
    }

    private <T> Optional<T> named(
            ImportField field, What what, Function<String, Optional<T>> naming, T usual) {
        var said = text(field);
        if (said.isEmpty()) {
            return Optional.of(usual);
        }
        var named = naming.apply(frame.known().of(what, said).orElse(said));
        if (named.isEmpty()) {
            strange(what, field.name(), said);
        }
        return named;
    }

    private void strange(What what, String field, String said) {
        unknown.add(new UnknownWord(what.name(), said));
        errors.add(new FieldError(
                field, "ไม่รู้จัก “{0}” กรุณาบอกความหมายด้านบน หรือแก้ในไฟล์", brief(said)));
    }

    private String text(ImportField field) {
        return ThaiText.tidy(brought.text(row, field));
    }

    private static String brief(String text) {
        return text.substring(0, Math.min(40, text.length()));
    }
}
