package bpm.access;

import bpm.shared.Problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** The door: name and password in, the person's desk out. */
@Controller
class SignInController {

    private final SigningIn signing;
    private final SecurityContextRepository contexts;

    SignInController(SigningIn signing, SecurityContextRepository contexts) {
        this.signing = signing;
        this.contexts = contexts;
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
        try {
            var actor = signing.signIn(name, password);
            if (request.getSession(false) != null) {
                request.changeSessionId();
            }
            contexts.saveContext(
                    new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                            actor, "", List.of())),
                    request,
                    response);
            return new ModelAndView("redirect:/");
        } catch (Problem problem) {
            var again = new ModelAndView(
                    "access/sign-in", Map.of("name", name, "errors", problem.errors()));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }
}
