package bpm.review;

import bpm.access.Actor;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Map;

/** What a reviewer does before deciding: takes a filing up, and comments on its fields. */
@Controller
class CommentController {

    private final TakingUp takingUp;
    private final Commenting commenting;

    CommentController(TakingUp takingUp, Commenting commenting) {
        this.takingUp = takingUp;
        this.commenting = commenting;
    }

    @PostMapping(FilingRefArguments.ROAD + "/taking-up")
    String takeUp(FilingRef ref, Actor actor, Words t, RedirectAttributes redirect) {
        takingUp.takeUp(actor, ref);
        redirect.addFlashAttribute(
                "notice", t.s("เริ่มตรวจแล้ว ผู้รายงานจะถอนกลับไม่ได้จนกว่าจะตรวจเสร็จ"));
        return "redirect:" + ref.path();
    }

    @PostMapping(FilingRefArguments.ROAD + "/comments")
    ModelAndView comment(
            FilingRef ref,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String text,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        try {
            commenting.comment(actor, ref, field, text);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            return again(ref, field, text, problem);
        }
        redirect.addFlashAttribute("notice", t.s("บันทึกข้อสังเกตแล้ว"));
        return new ModelAndView("redirect:" + ref.path() + "#comments-" + field);
    }

    @PostMapping(FilingRefArguments.ROAD + "/comments/{id}/settling")
    String settle(
            FilingRef ref,
            @PathVariable long id,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        commenting.settle(actor, ref, id);
        redirect.addFlashAttribute("notice", t.s("ทำเครื่องหมายว่าแก้ไขตามข้อสังเกตแล้ว"));
        return "redirect:" + ref.path();
    }

    private static ModelAndView again(FilingRef ref, String field, String text, Problem problem) {
        var page = new ModelAndView(
                "review/comment",
                Map.of("ref", ref, "field", field, "text", text, "errors", problem.errors()));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
