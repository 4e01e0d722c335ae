package bpm.access;

import bpm.access.factor.Demands;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The door: a fresh session for someone who has just proved who they are. */
@Component
public class Door {

    /** The session's attribute that names the browser (never its address). */
    static final String BROWSER = "browser";

    /** The session's attribute of who must have a second factor and has none. */
    public static final String FACTOR_MISSING = "factor-missing";

    private static final int MOST = 300;

    private final SecurityContextRepository contexts;
    private final Demands demands;
    private final Duration life;

    Door(
            SecurityContextRepository contexts,
            Demands demands,
            @Value("${spring.session.timeout}") Duration life) {
        this.contexts = contexts;
        this.demands = demands;
        this.life = life;
    }

    public void open(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        openToProved(actor, request, response);
        if (demands.isMissing(actor)) {
            request.getSession().setAttribute(FACTOR_MISSING, true);
        }
    }

    /** For who has proved more than a password: no second factor is missing. */
    public void openToProved(
            Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        contexts.saveContext(
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(actor, "", List.of())),
                request,
                response);
        request.getSession().setMaxInactiveInterval((int) life.toSeconds());
        request.getSession().setAttribute(BROWSER, browser(request));
    }

    /** The header's choice of language is the browser's; whoever chooses for themselves means both. */
    void speak(Words words, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from("language", words.english() ? "en" : "th")
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String browser(HttpServletRequest request) {
        var agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return agent.substring(0, Math.min(MOST, agent.length()));
    }
}
