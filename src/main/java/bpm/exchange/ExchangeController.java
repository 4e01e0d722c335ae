package bpm.exchange;

import bpm.access.Actor;
import bpm.access.Addresses;
import bpm.access.Role;
import bpm.exchange.dataset.AnswersAway;
import bpm.exchange.dataset.Dataset;
import bpm.exchange.dataset.Datasets;
import bpm.exchange.dataset.Wanted;
import bpm.org.OfficeCode;
import bpm.shared.FieldError;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.List;

/** All ways in which data leaves for other programs, on one page, and how each is used. */
@Controller
class ExchangeController {

    private final AnswersAway away;
    private final Addresses addresses;

    ExchangeController(AnswersAway away, Addresses addresses) {
        this.away = away;
        this.addresses = addresses;
    }

    @GetMapping("/exchange")
    ModelAndView show(Actor actor, FiscalYear year) {
        return page(actor, "assignments", year.toString(), actor.office().value(), List.of());
    }

    private static ModelAndView page(
            Actor actor, String dataset, String year, String office, List<FieldError> errors) {
        return new ModelAndView("exchange/exchange")
                .addObject("sets", Datasets.OWN)
                .addObject("dataset", dataset)
                .addObject("year", year)
                .addObject("office", office)
                .addObject("errors", errors)
                .addObject("mayTell", mayTell(actor));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static boolean mayTell(Actor actor) {
        return actor.is(Role.PEOPLE_ADMIN)
                && (actor.office().isDepartment() || actor.office().isProvince());
    }

    /** What the form asks for, as the address of the file. */
    @GetMapping("/exchange/export")
    ModelAndView export(
            Actor actor,
            @RequestParam String dataset,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String activity,
            @RequestParam(defaultValue = "xlsx") String format) {
        var set = Datasets.of(dataset)
                .filter(one -> format.matches("csv|xlsx|ndjson"))
                .orElseThrow(Problem::notFound);
        if (!office.isEmpty()
                && !(OfficeCode.isCode(office) && actor.sees(new OfficeCode(office)))) {
            var wrong = new FieldError(
                    "office",
                    "ไม่มีหน่วยงานรหัส {0} ในขอบเขตของท่าน ใช้รหัสสองหรือสี่หลัก เช่น 5701",
                    office);
            return refused(page(actor, dataset, year, office, List.of(wrong)));
        }
        var asked = new Wanted.Asked(year, office, activity);
        var hindrance = away.of(actor, dataset, asked).map(why -> why.errorsAt("year"));
        if (hindrance.isPresent()) {
            return refused(page(actor, dataset, year, office, hindrance.get()));
        }
        var address = UriComponentsBuilder.fromPath("/api/v1/exports/" + set.key() + "." + format)
                .queryParam("heads", "titles")
                .queryParam("year", "{year}")
                .queryParam("office", "{office}")
                .queryParam("activity", "{activity}");
        return new ModelAndView(
                "redirect:" + address.encode().buildAndExpand(year, office, activity));
    }

    @GetMapping("/exchange/feed")
    ModelAndView feed(FiscalYear year) {
        return new ModelAndView("exchange/feed")
                .addObject(
                        "sets", Datasets.OWN.stream().filter(Dataset::isOfFeed).toList())
                .addObject("server", addresses.of(""))
                .addObject("year", year);
    }

    @GetMapping("/exchange/shaped")
    ModelAndView shaped(FiscalYear year) {
        return new ModelAndView("exchange/shaped")
                .addObject("sets", Datasets.SHAPED)
                .addObject("year", year);
    }

    @GetMapping("/exchange/receivers/manual")
    ModelAndView manual(Actor actor) {
        return new ModelAndView("exchange/manual");
    }
}
