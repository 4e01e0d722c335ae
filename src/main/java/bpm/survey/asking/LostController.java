package bpm.survey.asking;

import bpm.access.Transactions;
import bpm.survey.round.RoundCode;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a participant reads while the database is away (ยังรับคำตอบไม่ได้ชั่วคราว). The page cannot know what the
 * round asks; it carries what was typed, whatever it was, to be sent again with the same id.
 */
@ControllerAdvice(
        assignableTypes = {
            AskingController.class,
            AnsweringController.class,
            OtherLanguageController.class
        })
@Order(Ordered.HIGHEST_PRECEDENCE)
class LostController {

    private static final Logger LOG = LoggerFactory.getLogger(LostController.class);

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ModelAndView lost(
            RuntimeException e, HttpServletRequest request, HttpServletResponse response) {
        if (Transactions.isLost(e)) {
            LOG.warn("the database is away: {}", e.getMessage());
        } else {
            LOG.error("{} /q", request.getMethod(), e);
        }
        var language = Optional.ofNullable(request.getParameter("lang")).orElse("");
        var t = AskingController.words(language);
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        var page = new ModelAndView("survey/asking/lost")
                .addObject("t", t)
                .addObject("path", path(request) + AskedRound.language(t))
                .addObject("typed", typed(request));
        page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return page;
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                                instanceof Map<?, ?> named
                        && named.get("code") instanceof String code
                ? "/q/" + RoundCode.tidy(code).replaceAll("[^A-Z0-9]", "")
                : "/q";
    }

    /** Everything that a form brought; nothing where a page was only asked for. */
    private static Map<String, String> typed(HttpServletRequest request) {
        var typed = new TreeMap<String, String>();
        if (request.getMethod().equals("POST")) {
            request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
            typed.keySet().removeIf(name -> name.equals("lang") || name.startsWith("_"));
        }
        return typed;
    }
}
