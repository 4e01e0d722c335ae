package bpm.progress;

import bpm.access.Actor;
import bpm.shared.Words;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Optional;

/** Part 1 of the manual: the form for whom may write it now, the report for everybody else. */
@Controller
class ReportController {

    private final OpeningReport opening;
    private final WritingReport writing;
    private final ReportPages pages;

    ReportController(OpeningReport opening, WritingReport writing, ReportPages pages) {
        this.opening = opening;
        this.writing = writing;
        this.pages = pages;
    }

    @GetMapping(ReportPlaceArguments.REPORT)
    ModelAndView open(
            ReportPlace place,
            @RequestParam(required = false) @Nullable Long removed,
            Actor actor) {
        var report = opening.open(actor, place);
        return report.facts().mayEdit(actor)
                ? pages.form(
                        actor,
                        WritingPage.of(report, pages.newEditor())
                                .withPhotos(List.of(), Optional.ofNullable(removed)))
                : pages.read(actor, report);
    }

    @PostMapping(ReportPlaceArguments.REPORT)
    ModelAndView save(
            ReportPlace place,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> photos,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        var fields = new TypedFields(sent);
        var written = writing.save(actor, place, fields, false);
        var refused = writing.add(actor, place, photos == null ? List.of() : photos, t);
        var report = opening.open(actor, place);
        if (written.isStale()) {
            return pages.conflict(report, written, fields.editor());
        }
        boolean readable = report.reading().errors().isEmpty();
        if (!readable || !refused.isEmpty()) {
            return pages.formAgain(
                    actor,
                    WritingPage.of(report, fields.editor()).withPhotos(refused, Optional.empty()));
        }
        return switch (fields.one("then")) {
            case "check" -> pages.redirect(place, "/check");
            case "dates" -> pages.redirect(place, "#dates");
            case "attach" -> {
                if (photos == null || photos.stream().allMatch(MultipartFile::isEmpty)) {
                    redirect.addFlashAttribute(
                            "notice",
                            t.s(
                                    "ยังไม่ได้เลือกภาพ กรุณาเลือกภาพก่อนแนบ ข้อความที่พิมพ์บันทึกแล้ว"));
                }
                yield pages.redirect(place, "#photos");
            }
            case "photos" -> pages.redirect(place, "#photos");
            default -> {
                redirect.addFlashAttribute("notice", t.s("บันทึกร่างแล้ว ยังไม่ได้ส่งรายงาน"));
                yield pages.redirect(place, "");
            }
        };
    }
}
