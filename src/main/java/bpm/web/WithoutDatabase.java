package bpm.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Optional;

/**
 * The database may be lost or full before any controller is reached, or after it answered: sessions live
 * there, too. Then the page that says so is shown to whoever asks, as to somebody who is not signed in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class WithoutDatabase extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // nobody writes filters down
    private final Unserved unserving;

    WithoutDatabase(Unserved unserving) {
        this.unserving = unserving;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            var status = response.isCommitted()
                    ? Optional.<HttpStatus>empty()
                    : unserving.status(e, response);
            if (status.isEmpty()) {
                throw e;
            }
            response.resetBuffer(); // the headers that guard a page stay
            response.setContentLengthLong(-1);
            request.setAttribute(
                    RequestDispatcher.ERROR_STATUS_CODE, status.get().value());
            request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
            request.getRequestDispatcher("/error").forward(new Read(request), response);
        }
    }

    /** What failed is told, not done again: nobody asks it for the token of a form. */
    private static final class Read extends HttpServletRequestWrapper {

        Read(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
