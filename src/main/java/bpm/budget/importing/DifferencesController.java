package bpm.budget.importing;

import bpm.access.Actor;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.paper.TakenAway;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What differs between ledger and file, to take away (ผลการกระทบยอด): the form sends the file again. */
@Controller
class DifferencesController {

    private final ImportingEntries importing;
    private final Reconciling reconciling;

    DifferencesController(ImportingEntries importing, Reconciling reconciling) {
        this.importing = importing;
        this.reconciling = reconciling;
    }

    @PostMapping("/money/imports/differences.{type:xlsx|csv}")
    void table(
            @RequestParam Map<String, String> form,
            @PathVariable String type,
            Actor actor,
            FiscalYear year,
            Words t,
            HttpServletResponse response)
            throws IOException {
        var file = TypedImport.of(year, form, Optional.empty());
        var reconciled = reconciling.reconcile(actor, year, importing.preview(actor, file));
        var rows = reconciled.stream().flatMap(one -> one.different().stream()).toList();
        var name = "money-differences-" + year + "-" + actor.office();
        TakenAway.send(table(t, rows), name, type, response);
    }

    private static Table table(Words t, List<Difference> rows) {
        return new Table(
                t.s("กระทบยอดกับทะเบียน"),
                List.of(
                        new Column(t.s("หน่วยงาน"), 12),
                        new Column(t.s("กิจกรรม"), 14),
                        new Column(t.s("เอกสาร"), 24),
                        new Column(t.s("ทะเบียน"), 16),
                        new Column(t.s("ไฟล์"), 16),
                        new Column(t.s("ผลต่าง"), 16)),
                rows.stream()
                        .map(row -> List.of(
                                Cell.of(row.office().value()),
                                Cell.of(row.activity()),
                                Cell.of(row.document()),
                                Cell.of(row.ours().value()),
                                Cell.of(row.theirs().value()),
                                Cell.of(row.by().value())))
                        .toList());
    }
}
