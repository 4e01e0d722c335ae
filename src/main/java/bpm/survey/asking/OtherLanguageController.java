package bpm.survey.asking;

import bpm.shared.Words;
import bpm.survey.intake.OpenRounds;
import bpm.survey.round.Round;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** The form in the other language with everything typed so far (เปลี่ยนภาษา); no answer is sent. */
@Controller
class OtherLanguageController {

    private final OpenRounds rounds;
    private final AskingPages pages;

    OtherLanguageController(OpenRounds rounds, AskingPages pages) {
        this.rounds = rounds;
        this.pages = pages;
    }

    @PostMapping(
            path = AskingController.CODE,
            params = "_lang",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView again(@PathVariable String code, @RequestParam Map<String, String> form) {
        var t = AskingController.words(form.getOrDefault("lang", ""));
        return rounds.find(code)
                .map(round -> round.countsOnly()
                        ? pages.shut(round, t, HttpStatus.OK)
                        : form(round, t, Filled.of(form)))
                .orElseGet(() -> pages.unknown(t, code));
    }

    private ModelAndView form(Round round, Words t, Filled filled) {
        return pages.form(round, t, filled, HttpStatus.OK);
    }
}
