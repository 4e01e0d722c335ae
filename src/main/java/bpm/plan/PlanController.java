package bpm.plan;

import bpm.access.Actor;
import bpm.plan.file.PlanFile;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

/** A year's plan to read and to take away. */
@Controller
class PlanController {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Plans plans;

    PlanController(Plans plans) {
        this.plans = plans;
    }

    @GetMapping("/plan")
    String chosen(FiscalYear year) {
        return "redirect:/plan/" + year;
    }

    @GetMapping("/plan/{year:2[4-6]\\d\\d}")
    ModelAndView plan(@PathVariable("year") int number, Actor actor) {
        var year = new FiscalYear(number);
        boolean may = Plans.mayRevise(actor);
        return plans.find(year, actor)
                .map(edition ->
                        new ModelAndView("plan/plan", Map.of("edition", edition, "mayRevise", may)))
                .orElseGet(() -> new ModelAndView(
                        "plan/none",
                        Map.of("missing", year, "mayRevise", may, "others", plans.years())));
    }

    @GetMapping("/plan/{year:2[4-6]\\d\\d}/plan-{same}.json")
    ResponseEntity<byte[]> json(@PathVariable("year") int year, Actor actor) {
        return file(year, "json", "application/json", PlanFile.jsonFile(seen(year, actor)));
    }

    @GetMapping("/plan/{year:2[4-6]\\d\\d}/plan-{same}.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable("year") int year, Actor actor) throws IOException {
        var out = new ByteArrayOutputStream();
        PlanFile.writeXlsx(seen(year, actor), out);
        return file(year, "xlsx", XLSX, out.toByteArray());
    }

    private Plan seen(int year, Actor actor) {
        return plans.find(new FiscalYear(year), actor)
                .map(Edition::plan)
                .orElseThrow(Problem::notFound);
    }

    private static ResponseEntity<byte[]> file(
            int year, String ending, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"plan-" + year + "." + ending + "\"")
                .body(content);
    }
}
