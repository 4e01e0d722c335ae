package bpm.document.letter;

import bpm.access.Actor;
import bpm.document.HandingOver;
import bpm.document.Wording;
import bpm.paper.printing.Ending;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;
import java.util.Map;

/** A letter as a file: {@code /letters/7/letter.pdf?digits=thai&lang=th}. */
@Controller
class LetterFileController {

    private final WritingLetters writing;
    private final LetterPaper paper;
    private final HandingOver handing;

    LetterFileController(WritingLetters writing, LetterPaper paper, HandingOver handing) {
        this.writing = writing;
        this.paper = paper;
        this.handing = handing;
    }

    @GetMapping(LetterController.ADDRESS + "/letter.{ending:[a-z]+}")
    void give(
            @PathVariable long id,
            @PathVariable String ending,
            @RequestParam Map<String, String> asked,
            Actor actor,
            Words t,
            HttpServletResponse response)
            throws IOException {
        var kind = Ending.of(ending).orElseThrow(Problem::notFound);
        var letter = writing.read(actor, id);
        var document = paper.write(letter.text(), Wording.of(asked, t).words());
        handing.give(document, kind, letter.text().kind().word() + "-" + id, response);
    }
}
