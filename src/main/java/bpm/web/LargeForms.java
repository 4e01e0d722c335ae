package bpm.web;

import bpm.access.Tokens;
import bpm.access.Transactions;
import bpm.access.password.Network;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * A form larger than the server takes in (แบบฟอร์มที่ใหญ่เกินไป) ends in a page of ours, not in a trace. Large
 * ones of people whom no session knows are taken in few at a time, and fewer of one network, so that
 * nobody alone fills the disk or keeps others out: a late form still comes with its photos. Programs with
 * a good token have turns of their own, by the person whose it is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60) // behind the sessions
class LargeForms extends OncePerRequestFilter {
    // the Thai here is data, not words of a screen

    private static final long LARGE = 1024 * 1024;
    private static final int AT_ONCE = 8;
    private static final int OF_ONE = 3;
    private static final int PATIENCE_SECONDS = 5;

    private static final String BUSY =
            "มีผู้ส่งไฟล์พร้อมกันมาก กรุณารอสักครู่แล้วส่งอีกครั้ง / Too many uploads, please try again soon"; // data

    private final Turns<Network> strangers = new Turns<>(AT_ONCE, OF_ONE);
    private final Turns<Long> known = new Turns<>(AT_ONCE, OF_ONE);
    private final Unserved unserving;
    private final Tokens tokens;

    LargeForms(Unserved unserving, Tokens tokens) {
        this.unserving = unserving;
        this.tokens = tokens;
    }

    /** The turns of strangers, to be asked how they stand. */
    Turns<Network> strangers() {
        return strangers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = Optional.ofNullable(request.getContentType()).orElse("");
        if (type.startsWith("multipart/form-data") && !isTakenIn(request, response)) {
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isTakenIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long length = request.getContentLengthLong();
        if (SessionContexts.isSomebodys(request) || (length >= 0 && length <= LARGE)) {
            return isRead(request, response);
        }
        var person = ApiContexts.bearer(request).flatMap(this::person);
        return person.isPresent()
                ? isReadInTurn(known, person.get(), request, response)
                : isReadInTurn(strangers, Network.of(request.getRemoteAddr()), request, response);
    }

    /** Whose token it is; nobody's while the database cannot say, which whoever comes next tells. */
    private Optional<Long> person(String token) {
        try {
            return tokens.shown(token).map(shown -> shown.actor().id());
        } catch (RuntimeException e) {
            if (Transactions.isLost(e) || Transactions.isFull(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private <K> boolean isReadInTurn(
            Turns<K> turns, K of, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!turns.take(of, Duration.ofSeconds(PATIENCE_SECONDS))) {
            sendAway(response);
            return false;
        }
        try {
            return isRead(request, response);
        } finally {
            turns.giveBack(of);
        }
    }

    /** In plain words: a page of ours would read the form for its token. */
    private static void sendAway(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader("Retry-After", Integer.toString(PATIENCE_SECONDS));
        response.setHeader("Connection", "close"); // the rest of it is not wanted
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(BUSY);
        response.flushBuffer();
    }

    private boolean isRead(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            request.getParts(); // before anyone asks for a parameter and falls over it
            return true;
        } catch (IllegalStateException e) {
            tell(response, HttpStatus.CONTENT_TOO_LARGE);
        } catch (ServletException | IOException e) {
            tell(response, unserving.status(e, response).orElse(HttpStatus.BAD_REQUEST));
        }
        return false;
    }

    /** Nobody waits for it where the form broke off, or where the server has answered already. */
    static void tell(HttpServletResponse response, HttpStatus status) throws IOException {
        if (!response.isCommitted()) {
            response.sendError(status.value());
        }
    }
}
