package bpm.budget.allotting;

import bpm.access.Actor;
import bpm.budget.Purpose;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.paper.TakenAway;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The table of allotting to take away (ตารางจัดสรรเป็นไฟล์). */
@Controller
class AllotTableController {

    private final AllotTables tables;

    AllotTableController(AllotTables tables) {
        this.tables = tables;
    }

    @GetMapping("/money/{of:activities|projects}/{activity}/table.{type:xlsx|csv}")
    void table(
            @PathVariable String activity,
            @PathVariable String type,
            @RequestParam Map<String, String> asked,
            Actor actor,
            Words t,
            HttpServletResponse response)
            throws IOException {
        var purpose = Purpose.parse(activity).orElseThrow(Problem::notFound);
        var table = tables.table(actor, purpose, asked);
        var name = "money-allotted-" + purpose + "-" + table.account().key();
        TakenAway.send(table(t, table), name, type, response);
    }

    private static Table table(Words t, AllotTable table) {
        return new Table(
                t.s("จัดสรรเงิน"),
                List.of(
                        new Column(t.s("รหัส"), 10),
                        new Column(t.s("หน่วยงาน"), 30),
                        new Column(t.s("ได้รับจัดสรร"), 16),
                        new Column(t.s("เบิกจ่าย"), 16),
                        new Column(t.s("ใช้ได้อีก"), 16)),
                table.rows().stream()
                        .map(row -> List.of(
                                Cell.of(row.code()),
                                Cell.of(row.office().brief(t)),
                                Cell.of(row.figures().allotted().value()),
                                Cell.of(row.figures().disbursed().value()),
                                Cell.of(row.figures().free().value())))
                        .toList());
    }
}
