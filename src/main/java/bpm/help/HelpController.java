package bpm.help;

import bpm.access.Actor;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** The help (ช่วยเหลือ), open to whoever is not signed in too: it tells of pages, never of data. */
@Controller
class HelpController {

    private static final String TOUR = "tour-";

    private final Manual manual;

    HelpController(Manual manual) {
        this.manual = manual;
    }

    @GetMapping("/help")
    ModelAndView contents(@RequestParam(defaultValue = "") String q, Words t) {
        var typed = q.length() > 200 ? q.substring(0, 200) : q.strip();
        return new ModelAndView("help/contents")
                .addObject("chapters", manual.chapters())
                .addObject("typed", typed)
                .addObject("found", manual.search(typed, t.english()));
    }

    /** From the link in the head of every page: what it asks for only chooses a section, never the way. */
    @GetMapping("/help/at")
    String at(@RequestParam(defaultValue = "") String page) {
        return "redirect:" + manual.at(page).map(Section::path).orElse("/help");
    }

    @GetMapping("/help/tour")
    String tour(@Nullable Authentication reader) {
        return "redirect:/help/" + TOUR + levelOf(reader);
    }

    @GetMapping("/help/{key:[a-z-]{1,40}}")
    ModelAndView section(@PathVariable String key) {
        var section = manual.find(key).orElseThrow(() -> Problem.notFound());
        return new ModelAndView("help/section")
                .addObject("chapters", manual.chapters())
                .addObject("section", section)
                .addObject("tours", key.startsWith(TOUR) ? tours() : List.of());
    }

    private List<Section> tours() {
        return manual.sections().stream()
                .filter(one -> one.key().startsWith(TOUR))
                .toList();
    }

    private static String levelOf(@Nullable Authentication reader) {
        if (reader == null || !(reader.getPrincipal() instanceof Actor actor)) {
            return "district";
        }
        return actor.office().isDepartment()
                ? "department"
                : actor.office().isProvince() ? "province" : "district";
    }
}
