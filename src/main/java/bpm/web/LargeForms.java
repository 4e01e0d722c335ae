package bpm.web;

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
import java.util.Optional;

/** A form larger than the server takes in (แบบฟอร์มที่ใหญ่เกินไป) ends in a page of ours, not in a trace. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LargeForms extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = Optional.ofNullable(request.getContentType()).orElse("");
        if (type.startsWith("multipart/form-data")) {
            try {
                request.getParts(); // before anyone asks for a parameter and falls over it
            } catch (IllegalStateException e) {
                response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
                return;
            } catch (ServletException | IOException e) {
                response.sendError(HttpStatus.BAD_REQUEST.value());
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
