package bpm.budget.importing;

import bpm.budget.Baht;
import bpm.budget.ledger.Posting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A file that was looked through (ผลการตรวจไฟล์): every row, none dropped. */
public record CheckedImport(
        BroughtMoney brought, List<ImportRow> rows, List<Meanings.Meaning> meanings) {

    public List<ImportRow> fresh() {
        return rows.stream().filter(ImportRow::isNew).toList();
    }

    public List<ImportRow> wrong() {
        return rows.stream().filter(ImportRow::isWrong).toList();
    }

    public List<ImportRow> known() {
        return rows.stream().filter(ImportRow::known).toList();
    }

    public List<ImportRow> over() {
        return fresh().stream().filter(ImportRow::over).toList();
    }

    /** The sum of what would be posted. */
    public Baht total() {
        return fresh().stream()
                .map(ImportRow::posting)
                .flatMap(Optional::stream)
                .map(Posting::amount)
                .reduce(Baht.ZERO, Baht::plus);
    }

    /** Codes whose meaning must be told, each once. */
    public Set<ImportRow.UnknownWord> unknown() {
        var all = new LinkedHashSet<ImportRow.UnknownWord>();
        rows.forEach(row -> all.addAll(row.unknown()));
        return all;
    }
}
