package bpm.web;

import bpm.access.Actor;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What a reader chose in the header: the fiscal year and, before signing in, the language. */
@Component
class Choices {

    static final String LANGUAGE = "language";
    static final String YEAR = "year";

    private final Clock clock;

    Choices(Clock clock) {
        this.clock = clock;
    }

    /** The language last chosen in this browser, else the person's own; the digits are the person's. */
    Words words(HttpServletRequest request, Optional<Actor> actor) {
        var cookie = cookie(request, LANGUAGE).or(() -> ofProgram(request));
        var digits = actor.map(Actor::words).orElse(Words.THAI).thaiDigits();
        return cookie.map(language -> new Words(language.equals("en"), digits))
                .orElseGet(() -> actor.map(Actor::words).orElse(Words.THAI));
    }

    /** A program says its language with each call; a browser's own is no choice of its reader. */
    private static Optional<String> ofProgram(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .filter(wanted -> Problems.isOfApi(request))
                .map(wanted ->
                        wanted.substring(0, Math.min(2, wanted.length())).toLowerCase(Locale.ROOT))
                .filter(language -> language.equals("en") || language.equals("th"));
    }

    /** The year asked for in the address, else the one chosen before, else the current one. */
    FiscalYear year(HttpServletRequest request) {
        return year(asked(request))
                .or(() -> cookie(request, YEAR).flatMap(Choices::year))
                .orElseGet(() -> FiscalYear.of(LocalDate.now(clock)));
    }

    /** Whether a year is asked for in the address that is none. */
    boolean isNoYear(HttpServletRequest request) {
        var asked = asked(request);
        return asked != null && !asked.isBlank() && year(asked).isEmpty();
    }

    private static @Nullable String asked(HttpServletRequest request) {
        try {
            return request.getParameter(YEAR);
        } catch (IllegalStateException e) {
            return null; // a form that was too large to be read still gets its page
        }
    }

    static Optional<FiscalYear> year(@Nullable String text) {
        return text != null && text.matches("2[4-6]\\d\\d")
                ? Optional.of(new FiscalYear(Integer.parseInt(text)))
                : Optional.empty();
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(jakarta.servlet.http.Cookie::getValue);
    }
}
