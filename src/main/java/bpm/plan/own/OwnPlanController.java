package bpm.plan.own;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.FieldError;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An office's own EA 1 (แผนของหน่วยงาน) on one page: written by the office, read by those above it. */
@Controller
class OwnPlanController {

    private static final String ADDRESS = "/plan/{number:2[4-6]\\d\\d}/ours";

    private final OwnTables tables;
    private final PlanningOwnWork planning;
    private final Offices offices;

    OwnPlanController(OwnTables tables, PlanningOwnWork planning, Offices offices) {
        this.tables = tables;
        this.planning = planning;
        this.offices = offices;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable int number, @RequestParam Optional<String> office, Actor actor) {
        var code = OwnTables.office(actor, office);
        var year = new FiscalYear(number);
        return code.isDepartment()
                ? new ModelAndView("redirect:/plan/" + year + "/giving")
                : page(actor, code, year, tables.rows(actor, code, year), List.of());
    }

    @PostMapping(ADDRESS)
    ModelAndView save(
            @PathVariable int number,
            @RequestParam Map<String, String> typed,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var year = new FiscalYear(number);
        var office = actor.office();
        var rows = typed(actor, year, typed, false);
        var errors = rows.stream().flatMap(row -> row.errors().stream()).toList();
        if (!errors.isEmpty()) {
            return page(actor, office, year, rows, errors);
        }
        try {
            int changed =
                    planning.plan(actor, year, rows.stream().map(OwnRow::entry).toList());
            flash.addFlashAttribute(
                    "notice",
                    changed == 0
                            ? t.s("ไม่มีอะไรเปลี่ยนแปลง")
                            : t.s("บันทึกแล้ว {0} กิจกรรม", changed));
            return new ModelAndView("redirect:/plan/" + year + "/ours");
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            boolean told =
                    problem.errors().stream().anyMatch(error -> error.field().startsWith("row-"));
            return page(actor, office, year, typed(actor, year, typed, told), problem.errors());
        }
    }

    private List<OwnRow> typed(
            Actor actor, FiscalYear year, Map<String, String> typed, boolean told) {
        return tables.rows(actor, actor.office(), year).stream()
                .map(row -> row.typed(typed, told))
                .toList();
    }

    private ModelAndView page(
            Actor actor,
            OfficeCode office,
            FiscalYear year,
            List<OwnRow> rows,
            List<FieldError> errors) {
        boolean mayWrite = OwnTables.mayWrite(actor, office);
        var page = new ModelAndView(
                "plan/ours",
                Map.of(
                        "office", offices.get(office),
                        "year", year,
                        "rows", rows,
                        "people", mayWrite ? tables.people(actor, office) : List.of(),
                        "mayWrite", mayWrite,
                        "mayGive", office.isProvince() && actor.is(Role.PLANNER, office),
                        "errors", errors));
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
