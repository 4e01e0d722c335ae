package bpm.access.own;

import bpm.access.Actor;
import bpm.access.proof.Deed;
import bpm.access.proof.FreshProof;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.nio.file.Files;

/** What BPM holds of a person as a ZIP: their own, or of somebody whose account one looks after. */
@Controller
class PersonsDataController {

    private final PersonsData data;
    private final ErasingPerson erasing;

    PersonsDataController(PersonsData data, ErasingPerson erasing) {
        this.data = data;
        this.erasing = erasing;
    }

    @PostMapping("/me/data")
    void own(Actor actor, HttpServletResponse response) throws IOException {
        send(actor, actor.id(), response);
    }

    @FreshProof(Deed.PEOPLE)
    @PostMapping("/people/{id:\\d{1,18}}/data")
    void of(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
        send(actor, id, response);
    }

    @FreshProof(Deed.PEOPLE)
    @PostMapping("/people/{id:\\d{1,18}}/erasure")
    String erase(
            Actor actor,
            Words t,
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean sure,
            RedirectAttributes flash) {
        erasing.erase(actor, id, sure);
        flash.addFlashAttribute("notice", t.s("ลบข้อมูลส่วนบุคคลของบัญชีนี้แล้ว"));
        return "redirect:/people/" + id;
    }

    private void send(Actor actor, long id, HttpServletResponse response) throws IOException {
        var person = data.whose(actor, id);
        data.take(actor, person, file -> {
            response.setContentType("application/zip");
            response.setContentLengthLong(Files.size(file));
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"bpm-" + person.name() + ".zip\"");
            Files.copy(file, response.getOutputStream());
        });
    }
}
