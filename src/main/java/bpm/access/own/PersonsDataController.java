package bpm.access.own;

import bpm.access.Actor;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.io.IOException;

/** What BPM holds of a person as a ZIP: their own, or of somebody whose account one looks after. */
@Controller
class PersonsDataController {

    private final PersonsData data;

    PersonsDataController(PersonsData data) {
        this.data = data;
    }

    @PostMapping("/me/data")
    void own(Actor actor, HttpServletResponse response) throws IOException {
        send(actor, actor.id(), response);
    }

    @PostMapping("/people/{id:\\d{1,18}}/data")
    void of(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
        send(actor, id, response);
    }

    private void send(Actor actor, long id, HttpServletResponse response) throws IOException {
        var person = data.whose(actor, id);
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"bpm-" + person.name() + ".zip\"");
        data.take(actor, person, response.getOutputStream());
    }
}
