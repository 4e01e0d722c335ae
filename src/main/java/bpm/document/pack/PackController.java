package bpm.document.pack;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.document.PaperPlace;
import bpm.document.Wording;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.util.Map;

/** An activity's papers as one file at once; an office's year as one that is made by and by. */
@Controller
class PackController {

    private final Packing packing;
    private final Packs packs;
    private final AskingForPack asking;
    private final Offices offices;
    private final Transactions transactions;

    PackController(
            Packing packing,
            Packs packs,
            AskingForPack asking,
            Offices offices,
            Transactions transactions) {
        this.packing = packing;
        this.packs = packs;
        this.asking = asking;
        this.offices = offices;
        this.transactions = transactions;
    }

    @GetMapping("/assignments/{activity}/{office}/papers.zip")
    void activity(
            @PathVariable String activity,
            @PathVariable String office,
            @RequestParam Map<String, String> asked,
            Actor actor,
            Words t,
            HttpServletResponse response)
            throws IOException {
        var place = PaperPlace.OfActivity.of(activity, office);
        packing.require(actor, place);
        zip(response, "papers-" + place.name());
        var words = Wording.of(asked, t).words();
        var archive = new Archive(response.getOutputStream(), words);
        packing.pack(actor, place, words, archive);
        archive.finish();
    }

    @PostMapping("/packs")
    String ask(
            @RequestParam String office,
            @RequestParam Map<String, String> asked,
            Actor actor,
            Words t,
            FiscalYear year) {
        if (!OfficeCode.isCode(office)) {
            throw Problem.notFound();
        }
        asking.ask(actor, new OfficeCode(office), year, Wording.of(asked, t).words());
        return "redirect:/packs";
    }

    @GetMapping("/packs")
    ModelAndView list(Actor actor) {
        return new ModelAndView("document/packs")
                .addObject("packs", transactions.read(actor, () -> packs.of(actor)))
                .addObject("offices", offices);
    }

    /** Each piece is read by a transaction of its own: a slow reader holds no connection. */
    @GetMapping("/packs/{id:\\d{1,18}}.zip")
    void file(@PathVariable long id, Actor actor, HttpServletResponse response) throws IOException {
        var pack = transactions
                .read(actor, () -> packs.find(id))
                .filter(one -> one.person() == actor.id() && one.isReady())
                .orElseThrow(Problem::notFound);
        zip(response, "papers-" + pack.office() + "-" + pack.year());
        response.setContentLengthLong(pack.bytes());
        for (int i = 0; ; i++) {
            int number = i;
            var piece = transactions.read(actor, () -> packs.piece(id, number));
            if (piece.isEmpty()) {
                return;
            }
            response.getOutputStream().write(piece.get());
        }
    }

    private static void zip(HttpServletResponse response, String name) {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".zip\"");
    }
}
