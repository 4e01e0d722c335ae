package bpm.budget.importing;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.paper.TakenAway;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

// the Thai here is data: an example row of a file
/** Our own template of a file of entries (แบบไฟล์นำเข้า), with one row as an example. */
@Controller
class TemplateController {

    private static final int WIDTH = 18;

    @GetMapping("/money/imports/template.xlsx")
    void template(HttpServletResponse response) throws IOException {
        var columns = Arrays.stream(ImportField.values())
                .map(field -> new Column(field.title(), WIDTH))
                .toList();
        List<Cell> row = List.of(
                Cell.of(LocalDate.of(2024, 6, 20)),
                Cell.of("เบิกจ่าย"),
                Cell.of(1200),
                Cell.of("2567-07-2"),
                Cell.of("5701"),
                Cell.of("งบดำเนินงาน"),
                Cell.of("งบบริหาร"),
                Cell.of("ขบ. 12/2567"),
                Cell.NOTHING,
                Cell.of("ค่าอาหารกลางวัน"));
        TakenAway.send(
                new Table("money", columns, List.of(row)), "money-template", "xlsx", response);
    }
}
