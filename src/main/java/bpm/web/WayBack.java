package bpm.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The page of ours that a reader came from (หน้าที่มา), never another site's. */
final class WayBack {

    private WayBack() {}

    static Optional<String> of(HttpServletRequest request) {
        var referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return Optional.empty();
        }
        try {
            return inside(new URI(referer), request);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> inside(URI from, HttpServletRequest request) {
        var ours = ServletUriComponentsBuilder.fromContextPath(request).build().toUri();
        var path = Optional.ofNullable(from.getRawPath()).orElse("");
        if (!String.valueOf(ours.getRawAuthority()).equals(from.getRawAuthority())
                || !path.matches("/[^/\\\\].*")
                || path.startsWith("/sign-")
                || path.equals(Problems.address(request))) {
            return Optional.empty();
        }
        var query = from.getRawQuery();
        return Optional.of(query == null ? path : path + "?" + query);
    }
}
