package bpm.access.factor;

import bpm.access.Actor;
import bpm.access.Door;
import bpm.access.SigningIn;
import bpm.access.proof.Proofs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Instant;
import java.util.Optional;

/**
 * * Coming in by another door than that of the password (เข้าโดยไม่ใช้รหัสผ่าน), which leads past the same
 * rules: who has a second factor is asked for its code, unless the door has asked for two factors
 * already.
 */
@Component
public class Entering {

    private final CheckingCode code;
    private final Halfway halfway;
    private final SigningIn signing;
    private final Door door;

    Entering(CheckingCode code, Halfway halfway, SigningIn signing, Door door) {
        this.code = code;
        this.halfway = halfway;
        this.signing = signing;
        this.door = door;
    }

    /** After one factor: the code is asked for where there is one. */
    public ModelAndView askCode(
            Actor actor,
            String by,
            Optional<Instant> provedAt,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (code.isAskedOf(actor)) {
            halfway.begin(actor, by, request);
            return CodePage.first(Optional.empty());
        }
        door.open(signing.enter(actor, by), request, response);
        Proofs.provedAt(request, provedAt);
        return new ModelAndView("redirect:/");
    }

    /** After two factors, as far as the door by which they came can tell. */
    public ModelAndView enter(
            Actor actor,
            String by,
            Optional<Instant> provedAt,
            HttpServletRequest request,
            HttpServletResponse response) {
        door.openToProved(signing.enter(actor, by), request, response);
        Proofs.provedAt(request, provedAt);
        return new ModelAndView("redirect:/");
    }
}
