package bpm.web;

import bpm.access.Transactions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import java.io.IOException;

/**
 * The database may be lost before any controller is reached, or after it answered: sessions live there, too.
 * Then the page that says so is shown to whoever asks, as to somebody who is not signed in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class WithoutDatabase extends HttpFilter {

    /** When to ask again, in seconds: a database that restarts is back by then. */
    static final String RETRY_AFTER = "5";

    static final int STATUS = HttpServletResponse.SC_SERVICE_UNAVAILABLE;

    private static final Logger LOG = LoggerFactory.getLogger(WithoutDatabase.class);
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!Transactions.isLost(e) || response.isCommitted()) {
                throw e;
            }
            LOG.warn("the database is away: {}", e.getMessage());
            response.resetBuffer(); // the headers that guard a page stay
            response.setContentLengthLong(-1);
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, STATUS);
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
