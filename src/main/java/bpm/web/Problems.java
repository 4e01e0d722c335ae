package bpm.web;

import bpm.access.Transactions;
import bpm.access.late.KeptForm;
import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns what went wrong into a page in the reader's words, or into an RFC 9457 problem for the API. */
@ControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Choices choices;
    private final Unserved unserving;

    Problems(Choices choices, Unserved unserving) {
        this.choices = choices;
        this.unserving = unserving;
    }

    @ExceptionHandler
    Object problem(Problem problem, HttpServletRequest request) {
        return answer(request, HttpStatusCode.valueOf(problem.kind().status()), problem);
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return answer(request, HttpStatus.CONTENT_TOO_LARGE, WrongRequest.of(413));
    }

    /** A form without the file that its address takes. */
    @ExceptionHandler
    Object withoutFile(MultipartException e, HttpServletRequest request) {
        return answer(request, HttpStatus.BAD_REQUEST, WrongRequest.of(400));
    }

    /**
     * An id in an address that is no number leads nowhere, like one that does not exist; a program
     * hears which parameter was wrong.
     */
    @ExceptionHandler
    Object noSuchThing(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return isOfApi(request) && e.getParameter().hasParameterAnnotation(RequestParam.class)
                ? problem(WrongRequest.notOfItsKind(e.getName()), request)
                : problem(Problem.notFound(), request);
    }

    /** An address that only takes forms, opened as a page: the page on which the form stands. */
    @ExceptionHandler
    Object notOpened(
            HttpRequestMethodNotSupportedException e,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        var above = request.getRequestURI()
                .replaceFirst("(?:/(?:comments|photos|imports)/\\d+)?/[^/]+/?$", "");
        return request.getMethod().equals("GET") && !isOfApi(request)
                ? "redirect:" + (above.matches("/[A-Za-z0-9].*") ? above : "/")
                : anything(e, request, response);
    }

    /** A body that is no JSON, or not the JSON asked for. */
    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        return WrongRequest.at(e)
                .map(wrong -> problem(wrong, request))
                .orElseGet(() -> answer(request, HttpStatus.BAD_REQUEST, WrongRequest.of(400)));
    }

    @ExceptionHandler
    Object anything(Exception e, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (response.isCommitted()) {
            // half of a file went out: the connection breaks off, so that nobody takes it for whole
            throw e;
        }
        if (e instanceof ErrorResponse known) {
            var status = known.getStatusCode();
            // which methods and types are welcome
            known.getHeaders()
                    .forEach((name, values) ->
                            values.forEach(value -> response.setHeader(name, value)));
            return answer(request, status, WrongRequest.of(status.value()));
        }
        var unserved = unserving.status(e, response);
        if (unserved.isPresent()) {
            return answer(
                    request, unserved.get(), WrongRequest.of(unserved.get().value()));
        }
        if (Transactions.isNoText(e)) {
            return answer(request, HttpStatus.BAD_REQUEST, WrongRequest.of(400));
        }
        LOG.error(
                "{} {}",
                request.getMethod(),
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                e); // a link's secret stands in its address
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, WrongRequest.of(500));
    }

    Object answer(HttpServletRequest request, HttpStatusCode status, Problem problem) {
        var words = choices.words(request, SignedIn.actor());
        if (isOfApi(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(detail(request, status, problem, words));
        }
        var page = new ModelAndView(
                "web/problem",
                Map.of(
                        "status", status.value(),
                        "problem", problem,
                        "back", WayBack.of(request).orElse(""),
                        "request", RequestIds.of(request).orElse(""),
                        "kept", kept(request, status)));
        page.setStatus(status);
        return page;
    }

    /** What was typed, to be sent once more where nobody could take it. */
    private static Optional<KeptForm> kept(HttpServletRequest request, HttpStatusCode status) {
        return status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)
                        || status.isSameCodeAs(HttpStatus.INSUFFICIENT_STORAGE)
                ? KeptForm.unserved(request)
                : Optional.empty();
    }

    static boolean isOfApi(HttpServletRequest request) {
        return address(request).startsWith("/api/");
    }

    /** What was asked for, also after the server turned to its error page. */
    static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String first
                ? first
                : request.getRequestURI();
    }

    private static ProblemDetail detail(
            HttpServletRequest request, HttpStatusCode status, Problem problem, Words words) {
        var detail = ProblemDetail.forStatusAndDetail(status, words.s(problem));
        detail.setType(URI.create("urn:bpm:" + type(status, problem)));
        detail.setProperty(
                "errors", problem.errors().stream().map(e -> said(e, words)).toList());
        RequestIds.of(request).ifPresent(id -> detail.setProperty("request", id));
        return detail;
    }

    private static String type(HttpStatusCode status, Problem problem) {
        var name = problem.kind().status() != status.value() && status instanceof HttpStatus known
                ? known.name()
                : problem.kind().name();
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, String> said(FieldError error, Words words) {
        return Map.of("field", error.field(), "message", words.s(error));
    }
}
