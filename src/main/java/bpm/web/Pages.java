package bpm.web;

import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Predicate;

/** Makes the {@link Page} of a request. */
@Component
class Pages {

    private final Offices offices;
    private final Clock clock;
    private final Choices choices;
    private final boolean example;
    private final String build = Long.toString(System.currentTimeMillis(), 36);

    Pages(Offices offices, Clock clock, Choices choices, @Value("${bpm.world:}") String world) {
        this.offices = offices;
        this.clock = clock;
        this.choices = choices;
        this.example = !world.isBlank();
    }

    Page of(HttpServletRequest request) {
        var actor = SignedIn.actor();
        var words = choices.words(request, actor);
        var year = choices.year(request);
        return new Page(
                words,
                actor,
                actor.map(a -> officeName(a.office(), words)).orElse(""),
                year,
                years(year),
                LocalDate.now(clock),
                example,
                request.getRequestURI(),
                csrf(request),
                notice(request),
                unread(request),
                actor.isPresent() && isClosed(request, year),
                build);
    }

    private String officeName(OfficeCode code, Words words) {
        return offices.find(code).map(office -> office.brief(words)).orElse(code.value());
    }

    private List<FiscalYear> years(FiscalYear chosen) {
        int now = FiscalYear.of(LocalDate.now(clock)).number();
        return java.util.stream.IntStream.rangeClosed(
                        Math.min(chosen.number(), now - 2), Math.max(chosen.number(), now + 1))
                .mapToObj(FiscalYear::new)
                .toList();
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token.getToken()
                : "";
    }

    /** How many notices wait; whoever keeps them says so by the request, since we know no other module. */
    private static int unread(HttpServletRequest request) {
        return request.getAttribute("bpm.unread") instanceof IntSupplier unread
                ? unread.getAsInt()
                : 0;
    }

    /** Whether the year is closed; whoever keeps that says so by the request. */
    @SuppressWarnings("unchecked") // nobody else uses that name
    private static boolean isClosed(HttpServletRequest request, FiscalYear year) {
        return request.getAttribute("bpm.closed") instanceof Predicate<?> closed
                && ((Predicate<FiscalYear>) closed).test(year);
    }

    private static Optional<String> notice(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? Optional.empty() : Optional.ofNullable((String) flash.get("notice"));
    }
}
