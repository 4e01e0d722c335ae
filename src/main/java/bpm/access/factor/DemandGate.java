package bpm.access.factor;

import bpm.access.Door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.io.IOException;

/**
 * Whoever came in with a role that wants a second factor sees no other page before they have one
 * (ต้องตั้งการยืนยันตัวตนก่อน). The session says so, since it opened.
 */
@Configuration(proxyBeanMethods = false)
class DemandGate implements WebMvcConfigurer, HandlerInterceptor {

    private static final String[] OPEN = {
        FactorController.ADDRESS,
        FactorController.ADDRESS + "/**",
        "/me/passkeys",
        "/me/passkeys/**",
        "/proof",
        "/proof/**",
        "/sign-in",
        "/sign-in/**",
        "/sign-out",
        "/language",
        "/health",
        "/error",
        "/q/**",
        "/assets/**",
        "/webjars/**",
        "/favicon.ico"
    };

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns(OPEN);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var session = request.getSession(false);
        if (session == null || session.getAttribute(Door.FACTOR_MISSING) == null) {
            return true;
        }
        response.sendRedirect(FactorController.ADDRESS);
        return false;
    }
}
