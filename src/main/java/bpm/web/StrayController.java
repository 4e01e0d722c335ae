package bpm.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What went wrong before any controller was reached, such as a form that came too late. */
@Controller
class StrayController implements ErrorController {

    private final Problems problems;

    StrayController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    Object stray(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer i
                ? i
                : 404;
        return problems.answer(request, HttpStatusCode.valueOf(status), WrongRequest.of(status));
    }
}
