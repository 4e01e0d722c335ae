package bpm.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * What every answer tells the browser to refuse (หัวข้อความปลอดภัยของทุกหน้า), whichever chain it passes, and how
 * our cookies are kept. Where BPM's address is https, cookies and HSTS say so, also when the proxy does not.
 */
@Component
class SafeHeaders implements HeaderWriter, DefaultCookieSerializerCustomizer {

    /** Scripts, styles, pictures and forms only from ourselves; nobody frames us. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data: blob:; object-src 'none';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** None of it is used; a photo is taken by the telephone's own camera program. */
    private static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(),"
                    + " display-capture=(), browsing-topics=()";

    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    private final boolean https;

    SafeHeaders(Environment settings) {
        https = settings.getProperty("bpm.base.url", "").startsWith("https://");
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy(request));
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        if (https || request.isSecure()) {
            response.setHeader("Strict-Transport-Security", A_YEAR);
        }
    }

    @Override
    public void customize(DefaultCookieSerializer session) {
        session.setSameSite("Lax");
        session.setUseHttpOnlyCookie(true);
        if (https) {
            session.setUseSecureCookie(true);
        }
    }

    /** The token of forms in a cookie that no script reads and no other site sends. */
    CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("bpm-form");
        tokens.setCookieCustomizer(cookie -> {
            cookie.sameSite("Lax");
            if (https) {
                cookie.secure(true);
            }
        });
        return tokens;
    }

    /** The page of the API is another's work and styles its elements in place; only it may. */
    private static String policy(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/swagger-ui/")
                ? CONTENT_POLICY + "; style-src 'self' 'unsafe-inline'"
                : CONTENT_POLICY;
    }
}
