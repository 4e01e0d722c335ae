package bpm.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gives each request a name (รหัสเหตุการณ์) that stands in the answer, in every line of the log and on the
 * page that says that something went wrong; a proxy's own name is kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestIds extends HttpFilter {

    static final String HEADER = "X-Request-Id";

    private static final String NAME = "request";
    private static final Pattern GIVEN = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 10;
    private static final long serialVersionUID = 1L;

    private static final SecureRandom CHANCE = new SecureRandom();

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var given = request.getHeader(HEADER);
        var id = given != null && GIVEN.matcher(given).matches() ? given : fresh();
        request.setAttribute(HEADER, id);
        response.setHeader(HEADER, id);
        MDC.put(NAME, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(NAME);
        }
    }

    /** The name of a request, if it has one. */
    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(HEADER)).map(Object::toString);
    }

    private static String fresh() {
        var id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(SIGNS.charAt(CHANCE.nextInt(SIGNS.length())));
        }
        return id.toString();
    }
}
