package bpm.access;

import bpm.access.ChoosingPassword.Typed;
import bpm.access.Joining.Form;
import bpm.access.Joining.Welcome;
import bpm.access.factor.CheckingCode;
import bpm.access.factor.CodePage;
import bpm.access.factor.Halfway;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Optional;

/** Where a link leads: its person sets a password and is in. Looking alone uses nothing up. */
@Controller
class JoinController {

    private final Joining joining;
    private final Offices offices;
    private final SigningIn signing;
    private final CheckingCode code;
    private final Halfway halfway;
    private final Door door;

    JoinController(
            Joining joining,
            Offices offices,
            SigningIn signing,
            CheckingCode code,
            Halfway halfway,
            Door door) {
        this.joining = joining;
        this.offices = offices;
        this.signing = signing;
        this.code = code;
        this.halfway = halfway;
        this.door = door;
    }

    @GetMapping("/join/{secret}")
    ModelAndView ask(@PathVariable String secret) {
        return joining.welcome(secret)
                .map(welcome ->
                        page(welcome, welcome.person().map(Person::name).orElse(""), "", List.of()))
                .orElseGet(JoinController::gone);
    }

    @PostMapping("/join/{secret}")
    ModelAndView join(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String fullName,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Words t,
            RedirectAttributes flash,
            HttpServletRequest request,
            HttpServletResponse response) {
        var welcome = joining.welcome(secret);
        if (welcome.isEmpty()) {
            return gone();
        }
        try {
            var form = new Form(fullName, name, new Typed(password, again));
            var actor = joining.join(secret, form);
            if (code.isAskedOf(actor)) {
                halfway.begin(actor, request);
                return CodePage.first(Optional.empty());
            }
            door.open(signing.enter(actor), request, response);
            flash.addFlashAttribute("notice", t.s("ตั้งรหัสผ่านแล้ว ยินดีต้อนรับสู่ BPM"));
            return new ModelAndView("redirect:/");
        } catch (Problem problem) {
            var typedName = welcome.get().isNew()
                    ? name
                    : welcome.get().person().orElseThrow().name();
            var refused = page(welcome.get(), typedName, fullName, problem.errorsAt("password"));
            refused.setStatus(HttpStatusCode.valueOf(problem.kind().status()));
            return refused;
        }
    }

    private ModelAndView page(
            Welcome welcome, String name, String fullName, List<FieldError> errors) {
        var office = welcome.person().map(Person::office).orElse(OfficeCode.DEPARTMENT);
        return new ModelAndView("access/join")
                .addObject("person", welcome.person())
                .addObject("isNew", welcome.isNew())
                .addObject("roles", welcome.person().map(Person::roles).orElse(Joining.FIRST))
                .addObject("office", offices.get(office))
                .addObject("name", name)
                .addObject("fullName", fullName)
                .addObject("errors", errors);
    }

    private static ModelAndView gone() {
        var page = new ModelAndView("access/gone");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
