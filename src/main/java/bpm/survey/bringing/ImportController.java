package bpm.survey.bringing;

import bpm.access.Actor;
import bpm.paper.Xlsx;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The imports of a round (นำเข้าจากตาราง): the template, a new file, and earlier ones to be undone. */
@Controller
class ImportController {

    private static final int MOST_BYTES = 25 << 20;

    static final String IMPORT = "/rounds/{id:\\d{1,18}}/import";

    private final ImportPages pages;
    private final UploadingFile uploading;
    private final UndoingImport undoing;

    ImportController(ImportPages pages, UploadingFile uploading, UndoingImport undoing) {
        this.pages = pages;
        this.uploading = uploading;
        this.undoing = undoing;
    }

    @GetMapping(IMPORT)
    ModelAndView files(@PathVariable long id, Actor actor) {
        return pages.files(actor, id, List.of());
    }

    @GetMapping(IMPORT + "/template.xlsx")
    void template(@PathVariable long id, Actor actor, HttpServletResponse response)
            throws IOException {
        var tables = pages.template(actor, id);
        response.setContentType(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"answers-" + id + ".xlsx\"");
        Xlsx.write(tables, response.getOutputStream());
    }

    @PostMapping(IMPORT)
    ModelAndView upload(@PathVariable long id, @RequestParam MultipartFile file, Actor actor)
            throws IOException {
        if (file.getSize() > MOST_BYTES) {
            throw new MaxUploadSizeExceededException(MOST_BYTES);
        }
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try {
            var upload = uploading.upload(actor, id, name, file.getBytes());
            return new ModelAndView("redirect:/rounds/" + id + "/import/" + upload);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            return pages.files(actor, id, problem.errors());
        }
    }

    @PostMapping(IMPORT + "s/{batch:\\d{1,18}}/undoing")
    String undo(
            @PathVariable long id,
            @PathVariable long batch,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        int removed = undoing.undo(actor, id, batch);
        flash.addFlashAttribute("notice", t.s("ยกเลิกการนำเข้าแล้ว นำคำตอบออก {0} ชุด", removed));
        return "redirect:/rounds/" + id + "/import";
    }
}
