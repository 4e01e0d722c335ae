package bpm.web;

import bpm.shared.FieldError;
import bpm.shared.Problem;
import bpm.shared.Words;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

/** Turns what went wrong into a page in the reader's words, or into an RFC 9457 problem for the API. */
@ControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Choices choices;

    Problems(Choices choices) {
        this.choices = choices;
    }

    @ExceptionHandler
    Object problem(Problem problem, HttpServletRequest request) {
        return answer(request, HttpStatusCode.valueOf(problem.kind().status()), problem);
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return answer(
                request,
                HttpStatus.CONTENT_TOO_LARGE,
                Problem.invalid("file", "ไฟล์ใหญ่เกินไป กรุณาส่งไฟล์ละไม่เกิน 25 MB"));
    }

    /** An id in an address that is no number leads nowhere, like one that does not exist. */
    @ExceptionHandler
    Object noSuchThing(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return answer(request, HttpStatus.NOT_FOUND, Problem.notFound());
    }

    /** A body that is no JSON, or not the JSON asked for. */
    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        return answer(
                request,
                HttpStatus.BAD_REQUEST,
                Problem.conflict("ระบบไม่เข้าใจคำขอนี้ กรุณาย้อนกลับแล้วลองใหม่"));
    }

    @ExceptionHandler
    Object anything(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse known) {
            var status = known.getStatusCode();
            return answer(
                    request,
                    status,
                    status.value() == 404
                            ? Problem.notFound()
                            : Problem.conflict("ระบบไม่เข้าใจคำขอนี้ กรุณาย้อนกลับแล้วลองใหม่"));
        }
        LOG.error("{} {}", request.getMethod(), request.getRequestURI(), e);
        return answer(
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                Problem.conflict("ระบบขัดข้อง ข้อมูลที่บันทึกแล้วยังอยู่ครบ กรุณาลองอีกครั้ง"));
    }

    private Object answer(HttpServletRequest request, HttpStatusCode status, Problem problem) {
        var words = choices.words(request, SignedIn.actor());
        if (request.getRequestURI().startsWith("/api/")) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(detail(status, problem, words));
        }
        var page = new ModelAndView(
                "web/problem", Map.of("status", status.value(), "problem", problem));
        page.setStatus(status);
        return page;
    }

    private static ProblemDetail detail(HttpStatusCode status, Problem problem, Words words) {
        var detail = ProblemDetail.forStatusAndDetail(status, words.s(problem));
        detail.setType(URI.create("urn:bpm:" + problem.kind().name().toLowerCase(Locale.ROOT)));
        detail.setProperty(
                "errors", problem.errors().stream().map(e -> said(e, words)).toList());
        return detail;
    }

    private static Map<String, String> said(FieldError error, Words words) {
        return Map.of("field", error.field(), "message", words.s(error));
    }
}
