package bpm.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.io.IOException;
import java.util.Optional;

/**
 * Forms whose session or token has ended (แบบฟอร์มที่มาช้า). A form of our own pages is handed back with
 * its words; another site's is refused as ever, so nobody is led to send what a stranger wrote.
 */
@Component
class LateForms implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final AuthenticationEntryPoint door = new LoginUrlAuthenticationEntryPoint("/sign-in");
    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException, ServletException {
        if (isFormOfOurs(request)) {
            handBack(request, response);
        } else {
            door.commence(request, response, e);
        }
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException, ServletException {
        if (isFormOfOurs(request)) {
            handBack(request, response);
        } else {
            refusal.handle(request, response, e);
        }
    }

    private static void handBack(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher("/late").forward(request, response);
    }

    /** A page of ours posted it, and is not a script that waits for a part of a page. */
    private static boolean isFormOfOurs(HttpServletRequest request) {
        var type = Optional.ofNullable(request.getContentType()).orElse("");
        return request.getMethod().equals("POST")
                && (type.startsWith("application/x-www-form-urlencoded")
                        || type.startsWith("multipart/form-data"))
                && request.getHeader("HX-Request") == null
                && !request.getRequestURI().startsWith("/sign-")
                && isFromOurPage(request);
    }

    /** A browser tells where a form stood; over plain HTTP it names the address only. */
    private static boolean isFromOurPage(HttpServletRequest request) {
        var ours = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        return Optional.ofNullable(request.getHeader("Sec-Fetch-Site"))
                .map("same-origin"::equals)
                .orElseGet(() -> ours.equals(request.getHeader(HttpHeaders.ORIGIN)));
    }
}
