package bpm.progress;

import bpm.access.Actor;
import bpm.shared.Problem;
import bpm.shared.Words;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

import java.util.List;

/**
 * {@code POST …/progress/photos} takes photos under any name of the part; {@code GET …/photos/{id}}
 * gives one.
 */
@RestController
@Tag(name = "progress")
class ReportPhotosApi {

    private final ReportPhotos photos;
    private final WritingReport writing;

    ReportPhotosApi(ReportPhotos photos, WritingReport writing) {
        this.photos = photos;
        this.writing = writing;
    }

    /** The photos that the report has now, and those that were refused, with why. */
    record Gallery(List<GalleryPicture> photos, List<String> refused) {}

    /** A photo as it is sent. */
    record SentPhoto(
            @Schema(type = "string", format = "binary") String photo) {}

    record GalleryPicture(long id, String caption, int width, int height, long bytes) {}

    @PostMapping(
            value = ReportApi.REPORT + "/photos",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Add photos, as parts of any name",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = SentPhoto.class))))
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    ResponseEntity<Gallery> add(
            @PathVariable String activity,
            @PathVariable String office,
            MultipartHttpServletRequest request,
            Actor actor,
            Words t) {
        var place = ReportPlace.of(activity, office);
        var files = request.getMultiFileMap().values().stream()
                .flatMap(List::stream)
                .toList();
        if (files.size() == 1) {
            writing.addOne(actor, place, files.getFirst());
            return ResponseEntity.status(HttpStatus.CREATED).body(gallery(actor, place, List.of()));
        }
        var refused = writing.add(actor, place, files, t);
        return ResponseEntity.status(
                        refused.size() < files.size()
                                ? HttpStatus.CREATED
                                : HttpStatus.UNPROCESSABLE_CONTENT)
                .body(gallery(actor, place, refused));
    }

    private Gallery gallery(Actor actor, ReportPlace place, List<String> refused) {
        return new Gallery(
                photos.list(actor, place).stream()
                        .map(photo -> new GalleryPicture(
                                photo.id(),
                                photo.caption(),
                                photo.width(),
                                photo.height(),
                                photo.bytes()))
                        .toList(),
                refused);
    }

    @GetMapping(ReportApi.REPORT + "/photos/{id}")
    @Operation(summary = "One photo of the report, as JPEG")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "image/jpeg",
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> photo(
            @PathVariable String activity,
            @PathVariable String office,
            @PathVariable long id,
            Actor actor) {
        var file = photos.content(actor, ReportPlace.of(activity, office), id)
                .orElseThrow(Problem::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .eTag("\"" + file.tag() + "\"")
                .body(file.jpeg());
    }
}
