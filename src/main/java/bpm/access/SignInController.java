package bpm.access;

import bpm.access.factor.CheckingCode;
import bpm.access.factor.CodePage;
import bpm.access.factor.Halfway;
import bpm.access.late.KeptForm;
import bpm.access.password.Guesses;
import bpm.shared.Problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** Name and password in, the person's desk out. */
@Controller
class SignInController {

    private final SigningIn signing;
    private final CheckingCode code;
    private final Halfway halfway;
    private final Guesses guesses;
    private final Door door;

    SignInController(
            SigningIn signing, CheckingCode code, Halfway halfway, Guesses guesses, Door door) {
        this.signing = signing;
        this.code = code;
        this.halfway = halfway;
        this.guesses = guesses;
        this.door = door;
    }

    @GetMapping("/sign-in")
    ModelAndView ask() {
        return new ModelAndView("access/sign-in", Map.of("name", "", "errors", List.of()));
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var kept = KeptForm.carried(request);
        try {
            guesses.refuseTooMany(request.getRemoteAddr());
            var actor = signing.know(name, password);
            if (code.isAskedOf(actor)) {
                halfway.begin(actor, request);
                return CodePage.first(kept);
            }
            door.open(signing.enter(actor), request, response);
            return kept.map(form -> form.again(HttpStatus.OK))
                    .orElseGet(() -> new ModelAndView("redirect:/"));
        } catch (Problem problem) {
            guesses.count(request.getRemoteAddr(), problem);
            var again = new ModelAndView(
                    "access/sign-in",
                    Map.of("name", name, "errors", problem.errorsAt("name"), "kept", kept));
            again.setStatus(HttpStatusCode.valueOf(problem.kind().status()));
            return again;
        }
    }
}
