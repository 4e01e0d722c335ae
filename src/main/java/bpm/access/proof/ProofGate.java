package bpm.access.proof;

import bpm.access.Actor;
import bpm.shared.Problem;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Stands before deeds that want a fresh proof (ด่านยืนยันตัวตน). An old one leads to a page that carries the
 * whole form and asks for the password or code; that page sends the form again, and the deed is done.
 */
@Configuration(proxyBeanMethods = false)
class ProofGate implements WebMvcConfigurer, HandlerInterceptor {

    /** The field with which the page of the proof answers; no form of ours has such a one. */
    static final String FIELD = "proof";

    static final String REFUSED = "bpm.proof.refused";

    private final Proofs proofs;

    ProofGate(Proofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletException, IOException {
        if (!isAsked(request, handler) || isProvedNow(request)) {
            return true;
        }
        request.getRequestDispatcher(ProofController.ADDRESS).forward(request, response);
        return false;
    }

    private boolean isAsked(HttpServletRequest request, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !request.getMethod().equals("POST")) {
            return false;
        }
        return Optional.ofNullable(method.getMethodAnnotation(FreshProof.class))
                .or(() -> Optional.ofNullable(method.getBeanType().getAnnotation(FreshProof.class)))
                .filter(wanted -> isMeant(wanted, request))
                .filter(wanted -> !proofs.isFresh(wanted.value(), request))
                .isPresent();
    }

    private static boolean isMeant(FreshProof wanted, HttpServletRequest request) {
        return wanted.when().length == 0
                || Arrays.stream(wanted.when()).anyMatch(said -> says(request, said));
    }

    private static boolean says(HttpServletRequest request, String said) {
        var nameAndValue = said.split("=", 2);
        return nameAndValue[1].equals(request.getParameter(nameAndValue[0]));
    }

    /** Whether the form brings the proof along, as the page of the proof sends it. */
    private boolean isProvedNow(HttpServletRequest request) {
        var typed = request.getParameter(FIELD);
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (typed == null || who == null || !(who.getPrincipal() instanceof Actor actor)) {
            return false;
        }
        try {
            proofs.prove(actor, typed, request);
            return true;
        } catch (Problem problem) {
            request.setAttribute(REFUSED, problem);
            return false;
        }
    }
}
