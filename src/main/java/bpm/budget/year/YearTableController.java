package bpm.budget.year;

import bpm.access.Actor;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;

/** The whole table of plan and result: to read, to print, as Excel and CSV. */
@Controller
class YearTableController {

    private final OpeningYear opening;

    YearTableController(OpeningYear opening) {
        this.opening = opening;
    }

    @GetMapping("/months/table")
    ModelAndView table(
            Actor actor, FiscalYear year, @RequestParam(defaultValue = "") String office) {
        return new ModelAndView("budget/year/table")
                .addObject("opened", opening.open(actor, OpeningYear.office(actor, office), year));
    }

    @GetMapping("/months/table.{ending:xlsx|csv}")
    void export(
            Actor actor,
            Words t,
            FiscalYear year,
            @PathVariable String ending,
            @RequestParam(defaultValue = "") String office,
            HttpServletResponse response)
            throws IOException {
        var code = OpeningYear.office(actor, office);
        var table = YearTables.of(opening.open(actor, code, year), t);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"months-" + year + "-" + code + "." + ending + "\"");
        if (ending.equals("csv")) {
            response.setContentType("text/csv;charset=UTF-8");
            table.toCsv(response.getOutputStream());
        } else {
            response.setContentType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            table.toXlsx(response.getOutputStream());
        }
    }
}
