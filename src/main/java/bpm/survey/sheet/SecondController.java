package bpm.survey.sheet;

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

/** Typing a sample of the sheets a second time (พิมพ์ซ้ำเพื่อตรวจ), and where the two typings differ. */
@Controller
class SecondController {

    private final PaperPages pages;
    private final TypingAgain typing;

    SecondController(PaperPages pages, TypingAgain typing) {
        this.pages = pages;
        this.typing = typing;
    }

    @GetMapping(PaperController.PAPER + "/second")
    ModelAndView second(@PathVariable long id, Actor actor) {
        return pages.second(actor, id, Optional.empty(), List.of());
    }

    @PostMapping(PaperController.PAPER + "/second")
    ModelAndView save(
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            Actor actor,
            Words t,
            RedirectAttributes flash) {
        var typed = TypedSheet.of(form);
        try {
            var compared = typing.save(actor, id, typed);
            flash.addFlashAttribute(
                    "notice",
                    compared.differences() == 0
                            ? t.s("แผ่นที่ {0} พิมพ์ตรงกันทุกข้อ", compared.sheet())
                            : t.s(
                                    "แผ่นที่ {0} พิมพ์ต่างกัน {1} คำตอบ ดูรายการด้านล่าง",
                                    compared.sheet(), compared.differences()));
            return PaperController.to(id, "/second");
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            return pages.second(actor, id, Optional.of(typed), problem.errors());
        }
    }
}
