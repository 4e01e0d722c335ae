package bpm.access.proof;

import bpm.access.Actor;
import bpm.access.factor.CheckingCode;
import bpm.access.late.KeptForm;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Optional;

/** The page that asks once more who sits there, with the form that waits for the answer. */
@Controller
class ProofController {

    static final String ADDRESS = "/proof";

    private final Proofs proofs;
    private final CheckingCode code;

    ProofController(Proofs proofs, CheckingCode code) {
        this.proofs = proofs;
        this.code = code;
    }

    /** Where the gate leads a form; whoever types the address goes home. */
    @RequestMapping(ADDRESS)
    ModelAndView ask(Actor actor, HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null) {
            return new ModelAndView("redirect:/");
        }
        var kept = KeptForm.asked(request);
        return request.getAttribute(ProofGate.REFUSED) instanceof Problem problem
                ? page(
                        actor,
                        kept,
                        problem.errorsAt(ProofGate.FIELD),
                        problem.kind().status())
                : page(actor, kept, List.of(), HttpStatus.FORBIDDEN.value());
    }

    /** For a form too large to be carried: proved here, sent once more from its own page. */
    @PostMapping(ADDRESS + "/alone")
    ModelAndView prove(
            Actor actor,
            Words t,
            @RequestParam(name = ProofGate.FIELD, defaultValue = "") String typed,
            HttpServletRequest request,
            RedirectAttributes flash) {
        try {
            proofs.prove(actor, typed, request);
        } catch (Problem problem) {
            return page(
                    actor,
                    Optional.empty(),
                    problem.errorsAt(ProofGate.FIELD),
                    problem.kind().status());
        }
        flash.addFlashAttribute(
                "notice", t.s("ยืนยันตัวตนแล้ว กรุณากลับไปที่หน้าเดิมแล้วกดส่งอีกครั้ง"));
        return new ModelAndView("redirect:/");
    }

    private ModelAndView page(
            Actor actor, Optional<KeptForm> kept, List<FieldError> errors, int status) {
        var page = new ModelAndView("access/proof/proof")
                .addObject("kept", kept)
                .addObject("byCode", code.isAskedOf(actor))
                .addObject("errors", errors);
        page.setStatus(HttpStatusCode.valueOf(status));
        return page;
    }
}
