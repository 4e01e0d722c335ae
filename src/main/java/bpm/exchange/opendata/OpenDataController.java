package bpm.exchange.opendata;

import bpm.access.Actor;
import bpm.exchange.dataset.AnswersAway;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The open data of a year: what it is, and as one file. */
@Controller
class OpenDataController {

    private final Publishing publishing;
    private final Releases releases;
    private final AnswersAway away;

    OpenDataController(Publishing publishing, Releases releases, AnswersAway away) {
        this.publishing = publishing;
        this.releases = releases;
        this.away = away;
    }

    @GetMapping("/exchange/open")
    ModelAndView open(Actor actor, FiscalYear year) {
        boolean may = actor.office().isDepartment();
        return new ModelAndView("exchange/open")
                .addObject("year", year)
                .addObject("least", releases.least())
                .addObject("may", may)
                .addObject("away", may ? away.of(actor, year) : Optional.empty());
    }

    @GetMapping("/exchange/open/{year:2[4-6]\\d\\d}.zip")
    void file(@PathVariable int year, Actor actor, Words t, HttpServletResponse response)
            throws IOException {
        var published = publishing.publish(actor, new FiscalYear(year), t);
        response.setContentType("application/zip");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"bpm-open-data-" + year + ".zip\"");
        try (var zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            for (var table : published.tables().entrySet()) {
                var csv = new ByteArrayOutputStream();
                table.getValue().toCsv(csv);
                add(zip, table.getKey(), csv.toByteArray());
            }
            add(zip, "README.txt", ("\ufeff" + published.notes()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
