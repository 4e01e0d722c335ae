package bpm.attachment;

import bpm.access.Actor;
import bpm.shared.Problem;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Gives files to those in whose scope they lie, always to be saved and never to be run in the page. */
@Controller
class FileController {

    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable long id) {
        var file = files.content(actor, id).orElseThrow(Problem::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(FOREVER)
                .eTag(file.tag())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(file.content());
    }
}
