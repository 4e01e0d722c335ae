package bpm.document.letter;

import bpm.access.Actor;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Removing a letter (ลบหนังสือ), and bringing it back. */
@Controller
class LetterRemovalController {

    private final WritingLetters writing;

    LetterRemovalController(WritingLetters writing) {
        this.writing = writing;
    }

    @PostMapping(LetterController.ADDRESS + "/removal")
    String remove(@PathVariable long id, Actor actor) {
        writing.remove(actor, id);
        return "redirect:/letters?removed=" + id;
    }

    @PostMapping(LetterController.ADDRESS + "/restoration")
    String restore(@PathVariable long id, Actor actor, Words t, RedirectAttributes flash) {
        writing.restore(actor, id);
        flash.addFlashAttribute("notice", t.s("นำหนังสือกลับมาแล้ว"));
        return "redirect:/letters/" + id;
    }
}
