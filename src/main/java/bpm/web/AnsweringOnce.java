package bpm.web;

import bpm.access.Transactions;
import bpm.shared.Problem;
import bpm.web.FirstAnswers.Asked;
import bpm.web.FirstAnswers.Given;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A write with an Idempotency-Key is done once (ทำครั้งเดียว): the work and its answer are kept in one
 * transaction, and a retry gets that answer. The same key at the same time waits for the first.
 */
class AnsweringOnce extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final FirstAnswers answers;
    private final Transactions transactions;
    private final TransactionTemplate undoable;
    private final HandlerExceptionResolver problems;

    AnsweringOnce(
            FirstAnswers answers,
            Transactions transactions,
            PlatformTransactionManager manager,
            HandlerExceptionResolver problems) {
        this.answers = answers;
        this.transactions = transactions;
        this.problems = problems;
        undoable = new TransactionTemplate(manager);
        undoable.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Tokens are told once, so their answers are never kept. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(KEY) == null
                || READS.contains(request.getMethod())
                || request.getRequestURI().equals("/api/v1/tokens")
                // a photo is told from another by its bytes, and takes seconds to shrink: not in a
                // transaction
                || Optional.ofNullable(request.getContentType()).orElse("").startsWith("multipart/")
                || SignedIn.actor().isEmpty();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var answer = new ContentCachingResponseWrapper(response);
        try {
            var key = request.getHeader(KEY).strip();
            if (!key.matches("[\\x21-\\x7e]{1,200}")) {
                throw Problem.invalid(KEY, "ต้องเป็นอักษรหรือเลขไม่เกิน 200 ตัวโดยไม่เว้นวรรค");
            }
            var actor = SignedIn.actor().orElseThrow();
            var body = isMultipart(request) ? request : ReadRequest.of(request);
            var asked = new Asked(actor.id(), key, digest(body));
            var before = transactions.write(actor, () -> first(asked, body, answer, chain));
            before.ifPresent(given -> repeat(given, asked, answer));
        } catch (RuntimeException e) {
            answer.resetBuffer();
            problems.resolveException(request, answer, null, e);
        }
        answer.copyBodyToResponse();
    }

    /** The answer given before; or nothing, and the work is done now. */
    private Optional<Given> first(
            Asked asked,
            HttpServletRequest request,
            ContentCachingResponseWrapper answer,
            FilterChain chain) {
        if (!answers.claim(asked)) {
            return Optional.of(answers.get(asked));
        }
        undoable.executeWithoutResult(work -> {
            run(chain, request, answer);
            if (answer.getStatus() >= 400) {
                work.setRollbackOnly();
            }
        });
        if (answer.getStatus() >= 500) {
            answers.drop(asked);
        } else {
            answers.keep(asked, given(asked, answer));
        }
        return Optional.empty();
    }

    private static void run(
            FilterChain chain, HttpServletRequest request, HttpServletResponse answer) {
        try {
            chain.doFilter(request, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Given given(Asked asked, ContentCachingResponseWrapper answer) {
        return new Given(
                asked.digest(),
                answer.getStatus(),
                Objects.requireNonNullElse(answer.getContentType(), ""),
                Objects.requireNonNullElse(answer.getHeader(HttpHeaders.ETAG), ""),
                new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static void repeat(Given given, Asked asked, HttpServletResponse response) {
        if (!given.digest().equals(asked.digest())) {
            throw Problem.invalid(KEY, "คีย์นี้ใช้กับคำขออื่นไปแล้ว กรุณาใช้คีย์ใหม่");
        }
        response.setStatus(given.status());
        response.setHeader("Idempotency-Replayed", "true");
        if (!given.contentType().isEmpty()) {
            response.setContentType(given.contentType());
        }
        if (!given.etag().isEmpty()) {
            response.setHeader(HttpHeaders.ETAG, given.etag());
        }
        try {
            response.getOutputStream().write(given.body().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files are too large to hold and their boundaries differ each time: they count by their address. */
    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    private static String digest(HttpServletRequest request) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            var line = request.getMethod() + " " + request.getRequestURI() + "?"
                    + Objects.requireNonNullElse(request.getQueryString(), "") + "\n";
            sha.update(line.getBytes(StandardCharsets.UTF_8));
            if (request instanceof ReadRequest read) {
                sha.update(read.body());
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
