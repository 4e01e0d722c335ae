package bpm.budget.importing;

import bpm.budget.Baht;
import bpm.budget.ledger.Entries;
import bpm.budget.ledger.Entry;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.MoneyAccount;
import bpm.budget.ledger.MoneyPlace;
import bpm.budget.ledger.Posting;
import bpm.shared.FieldError;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a row draws from by the number of its paper (รายการที่แถวอ้างถึง): an entry of the ledger or
 * that of an earlier row, and what the rows before left of it.
 */
final class DrawingRows {

    private final Entries entries;
    private final Map<MoneyPlace, List<Source>> known = new HashMap<>();
    private final Set<String> papers = new HashSet<>();

    DrawingRows(Entries entries, List<ImportRow> rows) {
        this.entries = entries;
        rows.stream()
                .flatMap(row -> row.posting().stream())
                .filter(posting -> posting.kind().isDrawn())
                .forEach(posting -> papers.add(posting.more().document()));
    }

    /** From what may be drawn: an entry, or a row that will be one. */
    private static final class Source {

        private final EntryKind kind;
        private final MoneyAccount account;
        private final String document;
        private final Optional<Long> entry;
        private final int row;
        private Baht open;

        Source(Entry entry) {
            kind = entry.kind();
            account = entry.account();
            document = entry.more().document();
            this.entry = Optional.of(entry.id());
            row = 0;
            open = entry.open();
        }

        Source(int row, Posting posting) {
            kind = posting.kind();
            account = posting.account();
            document = posting.more().document();
            entry = Optional.empty();
            this.row = row;
            open = posting.amount();
        }
    }

    /** The row with what it draws from, or wrong; rows must come in the order of the file. */
    ImportRow of(ImportRow row) {
        var drawn = drawn(row);
        drawn.posting()
                .filter(posting -> drawn.isNew() && posting.kind().isDrawn())
                .ifPresent(posting -> sources(posting).add(new Source(drawn.number(), posting)));
        return drawn;
    }

    private ImportRow drawn(ImportRow row) {
        var posting = row.posting().orElseThrow();
        if (row.known() || (row.refersTo().isEmpty() && !posting.kind().mustDraw())) {
            return row;
        }
        var found = sources(posting).stream()
                .filter(source -> posting.kind().draws().contains(source.kind))
                .filter(source -> source.account.equals(posting.account()))
                .filter(source -> source.document.equals(row.refersTo()))
                .findFirst();
        if (found.isEmpty()) {
            return row.wrong(new FieldError(
                    "REFERS",
                    papers.contains(row.refersTo())
                            ? "เอกสาร “{0}” อยู่ถัดลงไปในไฟล์หรือมีข้อผิดพลาด กรุณาวางแถวนั้นไว้ก่อนแถวนี้"
                            : "ไม่พบรายการค้างของเอกสาร “{0}” ในบัญชีเดียวกัน",
                    row.refersTo()));
        }
        var source = found.get();
        if (posting.amount().compareTo(source.open) > 0) {
            return row.wrong(new FieldError(
                    "AMOUNT", "เกินรายการที่อ้างถึง ซึ่งเหลืออยู่ {0} บาท", source.open));
        }
        source.open = source.open.minus(posting.amount());
        return source.entry.map(row::drawing).orElseGet(() -> row.drawingOn(source.row));
    }

    private List<Source> sources(Posting posting) {
        return known.computeIfAbsent(
                posting.account().place(),
                place -> new ArrayList<>(
                        entries.open(place).stream().map(Source::new).toList()));
    }
}
