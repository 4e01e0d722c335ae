package bpm.survey.bringing;

import bpm.access.Actor;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A file that waits (ไฟล์ที่รอนำเข้า): its columns matched, its rows checked, then stored or let go. */
@Controller
class UploadController {

    private static final String UPLOAD = ImportController.IMPORT + "/{upload:[0-9a-f-]{36}}";

    private final ImportPages pages;
    private final UploadingFile uploading;
    private final MatchingColumns matching;
    private final StoringImport storing;

    UploadController(
            ImportPages pages,
            UploadingFile uploading,
            MatchingColumns matching,
            StoringImport storing) {
        this.pages = pages;
        this.uploading = uploading;
        this.matching = matching;
        this.storing = storing;
    }

    @GetMapping(UPLOAD)
    ModelAndView file(@PathVariable long id, @PathVariable UUID upload, Actor actor) {
        return pages.file(actor, id, upload, Optional.empty(), List.of());
    }

    @PostMapping(UPLOAD + "/mapping")
    ModelAndView match(
            @PathVariable long id,
            @PathVariable UUID upload,
            @RequestParam Map<String, String> form,
            Actor actor) {
        try {
            matching.match(actor, id, upload, form);
            return new ModelAndView("redirect:/rounds/" + id + "/import/" + upload);
        } catch (Problem problem) {
            return again(actor, id, upload, form, problem);
        }
    }

    @PostMapping(UPLOAD + "/confirmation")
    ModelAndView store(
            @PathVariable long id,
            @PathVariable UUID upload,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "") List<Integer> leaving,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        try {
            var stored = storing.store(actor, id, upload, form, leaving);
            flash.addFlashAttribute("notice", said(stored, t));
            return new ModelAndView("redirect:/rounds/" + id + "/import");
        } catch (Problem problem) {
            return again(actor, id, upload, form, problem);
        }
    }

    @PostMapping(UPLOAD + "/removal")
    String discard(
            @PathVariable long id,
            @PathVariable UUID upload,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        uploading.discard(actor, id, upload);
        flash.addFlashAttribute("notice", t.s("ลบไฟล์ที่อัปโหลดแล้ว ไม่ได้นำเข้า"));
        return "redirect:/rounds/" + id + "/import";
    }

    private ModelAndView again(
            Actor actor, long id, UUID upload, Map<String, String> form, Problem problem) {
        if (problem.kind() != Problem.Kind.INVALID) {
            throw problem;
        }
        return pages.file(actor, id, upload, Optional.of(form), problem.errors());
    }

    private static String said(StoringImport.Stored stored, Words t) {
        if (stored.rows() == 0) {
            return t.s("ไฟล์นี้นำเข้าไว้แล้วทั้ง {0} แถว จึงไม่มีคำตอบเพิ่ม", stored.known());
        }
        return stored.known() == 0
                ? t.s("นำเข้าคำตอบ {0} ชุดแล้ว", stored.rows())
                : t.s(
                        "นำเข้าคำตอบใหม่ {0} ชุดแล้ว อีก {1} แถวนำเข้าไว้ก่อนแล้ว นับครั้งเดียว",
                        stored.rows(), stored.known());
    }
}
