package bpm.budget.allotting;

import bpm.access.Actor;
import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.budget.Purpose;
import bpm.budget.ledger.PostingEntry;
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

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The page on which money of an activity is allotted to all offices below (จัดสรรเงินให้หน่วยงาน). */
@Controller
class AllottingController {

    private static final String PAGE = "/money/{of:activities|projects}/{activity}";

    private final AllotTables tables;
    private final PostingEntry posting;
    private final Clock clock;

    AllottingController(AllotTables tables, PostingEntry posting, Clock clock) {
        this.tables = tables;
        this.posting = posting;
        this.clock = clock;
    }

    /** The activities of the year, to choose one of which nothing is allotted yet. */
    @GetMapping("/money/activities")
    ModelAndView choose(Actor actor, FiscalYear year) {
        return new ModelAndView("budget/activities").addObject("plan", tables.plan(actor, year));
    }

    @GetMapping(PAGE)
    ModelAndView show(
            @PathVariable String activity,
            @RequestParam Map<String, String> asked,
            Actor actor,
            Words t) {
        var typed = new HashMap<>(asked);
        typed.putIfAbsent("day", t.date(LocalDate.now(clock)));
        typed.put("once", UUID.randomUUID().toString());
        return page(tables.table(actor, key(activity), typed), typed, List.of());
    }

    @FreshProof(Deed.DECIDING)
    @PostMapping(PAGE)
    ModelAndView allot(
            @PathVariable String activity,
            @RequestParam Map<String, String> typed,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var table = tables.table(actor, key(activity), typed);
        var read = TypedAllotment.of(table, typed, t);
        if (typed.getOrDefault("action", "").equals("sum") || !read.errors().isEmpty()) {
            return page(table, typed, read.errors());
        }
        try {
            posting.postAll(actor, read.postings());
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            return page(table, typed, problem.errors());
        }
        flash.addFlashAttribute(
                "notice",
                t.s("จัดสรรแล้ว {0} หน่วยงาน รวม {1} บาท", read.postings().size(), table.typed()));
        return new ModelAndView("redirect:" + table.path() + "?category=" + table.category()
                + "&fund=" + table.fund());
    }

    private static Purpose key(String activity) {
        return Purpose.parse(activity).orElseThrow(Problem::notFound);
    }

    private static ModelAndView page(
            AllotTable table, Map<String, String> typed, List<FieldError> errors) {
        var page = new ModelAndView("budget/allot")
                .addObject("table", table)
                .addObject("typed", typed)
                .addObject("errors", errors);
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
