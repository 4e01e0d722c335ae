package bpm.years;

import bpm.access.Actor;
import bpm.org.OfficeCode;
import bpm.org.Offices;
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
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Several years beside each other (เปรียบเทียบหลายปี), for one's own office or one below it. */
@Controller
class YearsController {

    private final ReadingYears reading;
    private final Offices offices;

    YearsController(ReadingYears reading, Offices offices) {
        this.reading = reading;
        this.offices = offices;
    }

    @GetMapping("/years")
    ModelAndView beside(@RequestParam(defaultValue = "") String office, Actor actor) {
        var of = office(office, actor);
        return new ModelAndView("years/beside")
                .addObject("office", offices.get(of))
                .addObject("below", of.isDistrict() ? List.of() : offices.children(of))
                .addObject("sums", reading.beside(actor, of))
                .addObject("mayClose", ClosingYear.may(actor));
    }

    @GetMapping("/years.{ending:xlsx|csv}")
    void table(
            @PathVariable String ending,
            @RequestParam(defaultValue = "") String office,
            Actor actor,
            Words t,
            HttpServletResponse response)
            throws IOException {
        var of = office(office, actor);
        var table = table(reading.beside(actor, of), t);
        TakenAway.send(table, "years-" + of, ending, response);
    }

    private static Table table(List<YearSum> sums, Words t) {
        var columns = new ArrayList<Column>(List.of(new Column(t.s("รายการ"), 44)));
        sums.forEach(sum -> columns.add(new Column(
                t.s("ปีงบประมาณ") + " " + sum.year()
                        + (sum.isClosed() ? " (" + t.s("ปิดแล้ว") + ")" : ""),
                20)));
        var rows = new ArrayList<List<Cell>>();
        for (var measure : YearMeasure.values()) {
            var row = new ArrayList<Cell>(List.of(Cell.of(t.s(measure.title()))));
            sums.forEach(sum -> row.add(measure.of(sum).map(Cell::of).orElse(Cell.of("–"))));
            rows.add(row);
        }
        return new Table(t.s("เปรียบเทียบหลายปี"), columns, rows);
    }

    private static OfficeCode office(String named, Actor actor) {
        if (named.isEmpty()) {
            return actor.office();
        }
        if (!OfficeCode.isCode(named) || !actor.sees(new OfficeCode(named))) {
            throw Problem.notFound();
        }
        return new OfficeCode(named);
    }
}
