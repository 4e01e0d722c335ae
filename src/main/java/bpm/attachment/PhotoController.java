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

import java.time.Duration;
import java.util.Optional;

/** Shows photos to those in whose scope they lie; to others they do not exist. */
@Controller
class PhotoController {

    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Photos photos;

    PhotoController(Photos photos) {
        this.photos = photos;
    }

    @GetMapping("/photos/{id}")
    ResponseEntity<byte[]> photo(Actor actor, @PathVariable long id) {
        return shown(photos.content(actor, id), "photo-" + id + ".jpg");
    }

    @GetMapping("/photos/{id}/small")
    ResponseEntity<byte[]> thumbnail(Actor actor, @PathVariable long id) {
        return shown(photos.thumbnail(actor, id), "photo-" + id + "-small.jpg");
    }

    private static ResponseEntity<byte[]> shown(Optional<PhotoFile> found, String name) {
        var file = found.orElseThrow(Problem::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(FOREVER)
                .eTag(file.tag())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.jpeg());
    }
}
