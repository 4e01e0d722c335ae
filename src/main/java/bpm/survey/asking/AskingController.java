package bpm.survey.asking;

import bpm.shared.Words;
import bpm.survey.intake.OpenRounds;
import bpm.survey.round.RoundCode;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The questionnaire behind a round's code (หน้าตอบแบบประเมิน), and the door where a code is typed. */
@Controller
class AskingController {

    /** Any code, but for the file of the worker that answers when there is no signal. */
    static final String CODE = "/q/{code:(?!worker\\.js$).+}";

    private final OpenRounds rounds;
    private final AskingPages pages;

    AskingController(OpenRounds rounds, AskingPages pages) {
        this.rounds = rounds;
        this.pages = pages;
    }

    static Words words(String language) {
        return language.equals("en") ? new Words(true, false) : Words.THAI;
    }

    @GetMapping({"/q", "/q/"})
    ModelAndView door(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String lang) {
        var t = words(lang);
        var tidy = RoundCode.tidy(code);
        if (tidy.isEmpty()) {
            return pages.door(t, "", "", HttpStatus.OK);
        }
        return tidy.matches("[A-Z0-9]{1,40}")
                ? new ModelAndView("redirect:/q/" + tidy + AskedRound.language(t))
                : pages.unknown(t, code);
    }

    @GetMapping(CODE)
    ModelAndView ask(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "") String s) {
        var t = words(lang);
        return rounds.find(code)
                .map(round -> pages.isOpen(round)
                        ? pages.form(round, t, Filled.empty(s), HttpStatus.OK)
                        : pages.shut(round, t, HttpStatus.OK))
                .orElseGet(() -> pages.unknown(t, code));
    }

    @GetMapping(CODE + "/thanks")
    ModelAndView thanks(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "false") boolean again) {
        var t = words(lang);
        return rounds.find(code)
                .map(round -> pages.thanks(round, t, again, HttpStatus.OK))
                .orElseGet(() -> pages.unknown(t, code));
    }
}
