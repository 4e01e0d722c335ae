package bpm.survey.round;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.paper.Qr;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The square code of a round (คิวอาร์) as a picture, and the poster that carries it. */
@Controller
class QrController {

    private static final String ROUND = "/rounds/{id:\\d{1,18}}";
    /** About 10 cm on paper at 300 dots an inch. */
    private static final int PIXELS = 24;

    private final Transactions transactions;
    private final Rounds rounds;
    private final RoundFrame frame;

    QrController(Transactions transactions, Rounds rounds, RoundFrame frame) {
        this.transactions = transactions;
        this.rounds = rounds;
        this.frame = frame;
    }

    @GetMapping(ROUND + "/qr.svg")
    ResponseEntity<String> svg(@PathVariable long id, Actor actor) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .body(code(id, actor).svg());
    }

    @GetMapping(ROUND + "/qr.png")
    ResponseEntity<byte[]> png(@PathVariable long id, Actor actor) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .body(code(id, actor).png(PIXELS));
    }

    @GetMapping(ROUND + "/poster")
    ModelAndView poster(@PathVariable long id, Actor actor) {
        return transactions.read(actor, () -> {
            var round = rounds.get(id);
            round.requireSheets();
            return frame.page("survey/poster", RoundPlace.of(round))
                    .addObject("round", round)
                    .addObject("url", frame.url(round));
        });
    }

    private Qr code(long id, Actor actor) {
        return transactions.read(actor, () -> {
            var round = rounds.get(id);
            round.requireSheets();
            return Qr.of(frame.url(round));
        });
    }
}
