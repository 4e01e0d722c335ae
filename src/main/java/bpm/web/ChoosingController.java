package bpm.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The choices in the header: language and fiscal year, remembered by the browser. */
@Controller
class ChoosingController {

    private static final int A_YEAR = 365 * 24 * 3600;

    @PostMapping("/language")
    String language(
            @RequestParam String to,
            @RequestParam String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        remember(response, request, Choices.LANGUAGE, to.equals("en") ? "en" : "th");
        return "redirect:" + within(back);
    }

    @PostMapping("/year")
    String year(
            @RequestParam String to,
            @RequestParam String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Choices.year(to)
                .ifPresent(year -> remember(response, request, Choices.YEAR, year.toString()));
        return "redirect:" + within(back);
    }

    /** Only a path of our own: never another site. */
    private static String within(String back) {
        return back.matches("/[A-Za-z0-9._~/-]*") && !back.startsWith("//") ? back : "/";
    }

    private static void remember(
            HttpServletResponse response, HttpServletRequest request, String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
