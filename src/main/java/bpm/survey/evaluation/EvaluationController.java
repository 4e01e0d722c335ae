package bpm.survey.evaluation;

import bpm.access.Actor;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The evaluation as a filing: the summary as it is now, the officer's comment, and sending. */
@Controller
class EvaluationController {

    private final EvaluationPages pages;
    private final WritingComment writing;
    private final SendingEvaluation sending;

    EvaluationController(EvaluationPages pages, WritingComment writing, SendingEvaluation sending) {
        this.pages = pages;
        this.writing = writing;
        this.sending = sending;
    }

    @GetMapping(EvaluationPlaceArguments.EVALUATION)
    ModelAndView open(
            EvaluationPlace place,
            @RequestParam(defaultValue = "false") boolean live,
            Actor actor) {
        return pages.page(place, actor, new EvaluationPages.Typed("", false), List.of())
                .addObject("live", live);
    }

    @PostMapping(EvaluationPlaceArguments.EVALUATION)
    ModelAndView write(
            EvaluationPlace place,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "0") int version,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        try {
            writing.write(actor, place, comment, version);
        } catch (Problem problem) {
            return again(
                    place, actor, new EvaluationPages.Typed(comment, true), problem, "comment");
        }
        redirect.addFlashAttribute(
                "notice",
                comment.isBlank()
                        ? t.s("ช่องความเห็นว่างอยู่ ยังไม่มีความเห็นที่จะส่ง")
                        : t.s("บันทึกความเห็นแล้ว ยังไม่ได้ส่ง"));
        return new ModelAndView("redirect:" + place.path());
    }

    /** Keeps the comment as typed, then seals and sends. */
    @PostMapping(EvaluationPlaceArguments.EVALUATION + "/submission")
    ModelAndView submit(
            EvaluationPlace place,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam long answers,
            @RequestParam Optional<String> counted,
            @RequestParam Map<String, String> form,
            Actor actor,
            Words t,
            RedirectAttributes redirect) {
        try {
            sending.send(
                    actor,
                    place,
                    new SendingEvaluation.Typed(comment, version),
                    new SubmittingEvaluation.Seen(
                            Optional.of(answers),
                            counted.filter(seen -> !seen.isEmpty()),
                            sure(form)));
        } catch (Problem problem) {
            return again(
                    place, actor, new EvaluationPages.Typed(comment, true), problem, "answers");
        }
        redirect.addFlashAttribute(
                "notice", t.s("ปิดผนึกสรุปและส่งแล้ว แบบประเมินไปรอตรวจที่หน่วยงานเหนือขึ้นไป"));
        return new ModelAndView("redirect:" + place.path());
    }

    private static Set<Unsure> sure(Map<String, String> form) {
        return form.keySet().stream()
                .flatMap(name -> Unsure.of(name).stream())
                .collect(Collectors.toSet());
    }

    private ModelAndView again(
            EvaluationPlace place,
            Actor actor,
            EvaluationPages.Typed typed,
            Problem problem,
            String field) {
        if (problem.kind() != Problem.Kind.INVALID && problem.kind() != Problem.Kind.STALE) {
            throw problem;
        }
        var page = pages.page(place, actor, typed, problem.errorsAt(field));
        page.setStatus(HttpStatus.valueOf(problem.kind().status()));
        return page;
    }
}
