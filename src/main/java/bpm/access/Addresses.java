package bpm.access;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.util.Optional;

/** Whole addresses of BPM, to be sent to someone: from BPM_BASE_URL, else as the reader sees BPM. */
@Component
public class Addresses {

    private final Environment settings;

    Addresses(Environment settings) {
        this.settings = settings;
    }

    String join(Secret secret) {
        return of("/join/" + secret.text());
    }

    /** The whole address of a path. */
    public String of(String path) {
        return base() + path;
    }

    private String base() {
        return Optional.ofNullable(settings.getProperty("bpm.base.url"))
                .filter(url -> !url.isBlank())
                .map(url -> url.replaceFirst("/+$", ""))
                .orElseGet(this::here);
    }

    private String here() {
        return RequestContextHolder.getRequestAttributes() == null
                ? "http://localhost:" + port()
                : ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    /** The port that we serve at; on the command line the one that the settings name. */
    private String port() {
        return settings.getProperty(
                "local.server.port", settings.getProperty("server.port", "8080"));
    }
}
