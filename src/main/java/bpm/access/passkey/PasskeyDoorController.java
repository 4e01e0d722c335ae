package bpm.access.passkey;

import bpm.access.factor.Entering;
import bpm.access.late.KeptForm;
import bpm.access.password.Guesses;
import bpm.access.session.StrangerSessions;
import bpm.shared.Problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The door by a passkey: a challenge out, what the device signed in. It is two factors in one. */
@Controller
class PasskeyDoorController {

    private final SigningInByPasskey finding;
    private final Guesses guesses;
    private final StrangerSessions strangers;
    private final Entering entering;

    PasskeyDoorController(
            SigningInByPasskey finding,
            Guesses guesses,
            StrangerSessions strangers,
            Entering entering) {
        this.finding = finding;
        this.guesses = guesses;
        this.strangers = strangers;
        this.entering = entering;
    }

    @PostMapping("/sign-in/passkey/challenge")
    ResponseEntity<String> challenge(HttpServletRequest request) {
        if (MyPasskeysController.isSignedIn()) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        guesses.refuseTooMany(request.getRemoteAddr());
        strangers.begin(request);
        var options = finding.options(Challenge.ENTERING.fresh(request));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Spoken.said(options));
    }

    @PostMapping("/sign-in/passkey")
    ModelAndView enter(
            @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var kept = KeptForm.carried(request);
        try {
            guesses.refuseTooMany(request.getRemoteAddr());
            var challenge = Challenge.ENTERING.taken(request).orElseThrow(Spoken::wrong);
            var actor = finding.find(challenge, answer);
            var in =
                    entering.enter(actor, "passkey", Optional.of(Instant.now()), request, response);
            return kept.map(form -> form.again(HttpStatus.OK)).orElse(in);
        } catch (Problem problem) {
            guesses.count(request.getRemoteAddr(), problem);
            var again = new ModelAndView(
                    "access/sign-in",
                    Map.of("name", "", "errors", problem.errorsAt("name"), "kept", kept));
            again.setStatus(HttpStatusCode.valueOf(problem.kind().status()));
            return again;
        }
    }
}
