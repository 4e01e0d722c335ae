package bpm.areadata.entering;

import bpm.access.Actor;
import bpm.areadata.AreaPlace;
import bpm.attachment.Photos;
import bpm.paper.Upload;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.util.Optional;

/** The photo of a row, at most one: a new one takes the place of the earlier, which sent versions keep. */
@Component
class RowPhotos {

    private final Photos photos;

    RowPhotos(Photos photos) {
        this.photos = photos;
    }

    /** Small and clean, from the file as it was sent; takes a second, so it comes before the transaction. */
    RowPhoto read(Optional<MultipartFile> file, boolean removed) {
        var sent = file.filter(one -> !one.isEmpty());
        if (sent.isEmpty()) {
            return new RowPhoto(Optional.empty(), "", removed);
        }
        var name = Optional.ofNullable(sent.get().getOriginalFilename()).orElse("");
        return new RowPhoto(Optional.of(photos.shrink(Upload.bytes(sent.get()))), name, removed);
    }

    /** Within the caller's transaction: the photo that the row has from now on. */
    Optional<Long> change(Actor actor, AreaPlace place, Optional<Long> before, RowPhoto wanted) {
        if (wanted.isKept()) {
            return before;
        }
        var owner = "area:" + place.activity() + "/" + place.office();
        before.ifPresent(id -> photos.remove(actor, owner, id));
        return wanted.brought()
                .map(photo -> photos.add(actor, place.office(), owner, photo, wanted.name()));
    }
}
