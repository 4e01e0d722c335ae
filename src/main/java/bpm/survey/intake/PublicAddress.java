package bpm.survey.intake;

import bpm.access.Transactions;
import bpm.shared.FieldError;
import bpm.survey.round.Round;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code POST /q/{code}} (รับคำตอบจากผู้เข้าร่วม): it stands before sessions and sign-in, which nobody here has.
 * JSON is answered here; pages, and forms of browsers without JavaScript, go on to the pages of the
 * questionnaire.
 */
@Component
public class PublicAddress extends HttpFilter {

    /** Where a form finds that its sender sends too often: its page says so and keeps what was typed. */
    public static final String TOO_OFTEN = PublicAddress.class.getName() + ".tooOften";

    static final int MOST_BYTES = 64 << 10;
    /** A Thai letter has three bytes, and nine in a form. */
    private static final int MOST_BYTES_OF_FORM = 3 * MOST_BYTES;

    private static final Logger LOG = LoggerFactory.getLogger(PublicAddress.class);
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/q/";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final transient OpenRounds rounds;
    private final transient ReceivingPost receiving;
    private final transient Turns turns;
    private final transient Clock clock;

    PublicAddress(OpenRounds rounds, ReceivingPost receiving, Turns turns, Clock clock) {
        this.rounds = rounds;
        this.receiving = receiving;
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (!request.getMethod().equals("POST")) {
            response.setHeader("Allow", "GET, HEAD, POST");
            Told.problem(request, response, Trouble.METHOD_NOT_ALLOWED);
        } else if (isForm(request)) {
            form(request, response, chain);
        } else if (!turns.take(request.getRemoteAddr())) {
            Told.problem(request, response, Trouble.TOO_MANY);
        } else if (request.getContentLengthLong() > MOST_BYTES) {
            Told.problem(request, response, Trouble.TOO_LARGE);
        } else if (is(request, "application/json")) {
            kept(request, response);
        } else {
            Told.problem(request, response, Trouble.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private void form(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MOST_BYTES_OF_FORM) {
            Told.problem(request, response, Trouble.TOO_LARGE);
            return;
        }
        if (!turns.take(request.getRemoteAddr())) {
            request.setAttribute(TOO_OFTEN, true);
        }
        chain.doFilter(request, response);
    }

    /** Whatever becomes of the database, who sends hears that the same may be sent again, and keeps it. */
    private void kept(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            post(request, response);
        } catch (DataAccessException | TransactionException e) {
            if (Transactions.isLost(e)) {
                LOG.warn("the database is away: {}", e.getMessage());
            } else {
                LOG.error("an answer was not kept", e);
            }
            Told.problem(request, response, Trouble.LOST);
        }
    }

    private void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body;
        try {
            body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        } catch (IOException e) { // cut off, or badly told in pieces
            Told.problem(request, response, Trouble.BAD_REQUEST);
            return;
        }
        if (body.length > MOST_BYTES) {
            Told.problem(request, response, Trouble.TOO_LARGE);
            return;
        }
        var path = request.getServletPath();
        var round = rounds.find(path.length() < PATH.length() ? "" : path.substring(PATH.length()));
        if (round.isEmpty()) {
            Told.problem(request, response, Trouble.NOT_FOUND);
            return;
        }
        var read = ReadingBody.read(body);
        if (read.isEmpty()) {
            Told.problem(request, response, Trouble.BAD_REQUEST);
            return;
        }
        answer(request, response, round.get(), read.get());
    }

    private void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            Round round,
            ReadingBody.Read read)
            throws IOException {
        var door = round.door(Instant.now(clock));
        if (door != Round.Door.OPEN) {
            if (receiving.isKnown(round, read)) {
                Told.kept(response, 200, read.id().orElseThrow());
                return;
            }
            Told.problem(request, response, Trouble.CONFLICT, door.title(), List.of());
            return;
        }
        var outcome = receiving.receive(round, read);
        if (outcome.receipt().isEmpty() || read.id().isEmpty()) {
            Told.problem(
                    request,
                    response,
                    Trouble.INVALID,
                    Trouble.INVALID.sentence(),
                    outcome.errors());
            return;
        }
        var receipt = outcome.receipt().get();
        if (receipt.isKept()) {
            int status = receipt == Receipt.ACCEPTED ? 201 : 200;
            Told.kept(response, status, read.id().get());
        } else {
            var trouble = receipt == Receipt.BUSY ? Trouble.BUSY : Trouble.CONFLICT;
            var errors = receipt.isOfSlip()
                    ? List.of(new FieldError("slip", receipt.sentence()))
                    : List.<FieldError>of();
            Told.problem(request, response, trouble, receipt.sentence(), errors);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        return is(request, "application/x-www-form-urlencoded")
                && request.getContentLengthLong() >= 0;
    }

    private static boolean is(HttpServletRequest request, String type) {
        var sent = request.getContentType();
        return sent != null && sent.strip().toLowerCase(Locale.ROOT).startsWith(type);
    }
}
