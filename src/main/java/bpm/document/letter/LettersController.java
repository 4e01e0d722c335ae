package bpm.document.letter;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.Problem;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Optional;

/** The letters of an office (ทะเบียนหนังสือ), of one's own where no other is named. */
@Controller
class LettersController {

    private static final int LONGEST_SEARCH = 200;

    private final LetterLines lines;
    private final Letters letters;
    private final Offices offices;
    private final Transactions transactions;

    LettersController(
            LetterLines lines, Letters letters, Offices offices, Transactions transactions) {
        this.lines = lines;
        this.letters = letters;
        this.offices = offices;
        this.transactions = transactions;
    }

    @GetMapping("/letters")
    ModelAndView list(
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Optional<Long> removed,
            Actor actor) {
        var of = office(office, actor);
        var words = search.length() > LONGEST_SEARCH ? search.substring(0, LONGEST_SEARCH) : search;
        return transactions.read(actor, () -> {
            int found = lines.count(of, words);
            int pages = Math.max(1, Math.ceilDiv(found, LetterLines.PER_PAGE));
            int shown = Math.clamp(page, 1, pages);
            boolean mayWrite = Letter.mayWrite(actor, of);
            return new ModelAndView("document/letter/list")
                    .addObject("office", offices.get(of))
                    .addObject("search", words)
                    .addObject("letters", lines.find(of, words, shown))
                    .addObject("found", found)
                    .addObject("at", shown)
                    .addObject("pages", pages)
                    .addObject("mayWrite", mayWrite)
                    .addObject("removed", removed.flatMap(id -> removed(id, actor)));
        });
    }

    /** What was removed a moment ago, for one who may bring it back. */
    private Optional<Letter> removed(long id, Actor actor) {
        return letters.removed(id).filter(letter -> Letter.mayWrite(actor, letter.office()));
    }

    /** The office that an address names, one's own where it names none. */
    static OfficeCode office(String named, Actor actor) {
        if (named.isEmpty()) {
            return actor.office();
        }
        if (!OfficeCode.isCode(named) || !actor.sees(new OfficeCode(named))) {
            throw Problem.notFound();
        }
        return new OfficeCode(named);
    }
}
