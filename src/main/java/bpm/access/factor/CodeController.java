package bpm.access.factor;

import bpm.access.Door;
import bpm.access.SigningIn;
import bpm.access.late.KeptForm;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

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

/** The second door: a code of the telephone, or a recovery code. */
@Controller
class CodeController {

    private final Halfway halfway;
    private final CheckingCode checking;
    private final SigningIn signing;
    private final Door door;

    CodeController(Halfway halfway, CheckingCode checking, SigningIn signing, Door door) {
        this.halfway = halfway;
        this.checking = checking;
        this.signing = signing;
        this.door = door;
    }

    @GetMapping(CodePage.ADDRESS)
    ModelAndView ask(HttpServletRequest request) {
        return halfway.who(request).isPresent()
                ? CodePage.page(Optional.empty(), List.of())
                : new ModelAndView("redirect:/sign-in");
    }

    @PostMapping(CodePage.ADDRESS)
    ModelAndView pass(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String recovery,
            Words t,
            RedirectAttributes flash,
            HttpServletRequest request,
            HttpServletResponse response) {
        var kept = KeptForm.carried(request);
        var who = halfway.who(request);
        if (who.isEmpty()) {
            return anew(kept, t, flash);
        }
        try {
            var typed = code.isBlank() ? recovery : code;
            checking.check(who.get(), code.isBlank() ? "recovery" : "code", typed);
            door.open(signing.enter(who.get(), Halfway.by(request)), request, response);
            return kept.map(form -> form.again(HttpStatus.OK))
                    .orElseGet(() -> new ModelAndView("redirect:/"));
        } catch (Problem problem) {
            return CodePage.again(kept, problem);
        }
    }

    /** Too late: the password is asked for once more, and what was typed still goes along. */
    private static ModelAndView anew(Optional<KeptForm> kept, Words t, RedirectAttributes flash) {
        if (kept.isEmpty()) {
            flash.addFlashAttribute("notice", t.s("หมดเวลากรอกรหัส กรุณาเข้าสู่ระบบอีกครั้ง"));
            return new ModelAndView("redirect:/sign-in");
        }
        return new ModelAndView(
                "access/sign-in", Map.of("name", "", "errors", List.of(), "kept", kept));
    }
}
