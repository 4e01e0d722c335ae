package bpm.results;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.attachment.Files;
import bpm.attachment.Photos;
import bpm.attachment.TypedCaption;
import bpm.review.Filings;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The photos and files of a results form (ภาพและไฟล์แนบ), changed only by whom may write it, while
 * it may be written.
 */
@Component
public class ResultsAttachments {

    static final int MOST_PHOTOS = 20;
    static final int MOST_FILES = 20;

    private final Transactions transactions;
    private final Filings filings;
    private final KeptResults kept;
    private final Photos photos;
    private final Files files;

    ResultsAttachments(
            Transactions transactions,
            Filings filings,
            KeptResults kept,
            Photos photos,
            Files files) {
        this.transactions = transactions;
        this.filings = filings;
        this.kept = kept;
        this.photos = photos;
        this.files = files;
    }

    /** Adds a photo behind the others; gives back its id. */
    public long addPhoto(Actor actor, ResultsPlace place, byte[] uploaded, String name) {
        // asked first, since shrinking takes a second, and again when it is kept
        editing(actor, place, () -> refuseMorePhotos(place));
        var small = photos.shrink(uploaded);
        return transactions.write(actor, () -> {
            editing(actor, place, () -> refuseMorePhotos(place));
            return photos.add(actor, place.office(), place.owner(), small, name);
        });
    }

    /** Adds a file behind the others; gives back its id. */
    public long addFile(Actor actor, ResultsPlace place, byte[] uploaded, String name) {
        return transactions.write(actor, () -> {
            editing(actor, place, () -> {
                if (files.list(place.owner()).size() >= MOST_FILES) {
                    throw Problem.invalid(
                            "files",
                            "แบบหนึ่งมีไฟล์แนบได้ไม่เกิน {0} ไฟล์ กรุณานำไฟล์ที่ไม่ใช้ออกก่อน",
                            MOST_FILES);
                }
            });
            return files.add(actor, place.office(), place.owner(), uploaded, name);
        });
    }

    void removePhoto(Actor actor, ResultsPlace place, long id) {
        editing(actor, place, () -> photos.remove(actor, place.owner(), id));
    }

    void removeFile(Actor actor, ResultsPlace place, long id) {
        editing(actor, place, () -> files.remove(actor, place.owner(), id));
    }

    /** Writes the captions that are not as they were shown; tells those that somebody else wrote first. */
    List<CaptionConflict> caption(
            Actor actor, ResultsPlace place, Map<Long, TypedCaption> captions) {
        var conflicts = new ArrayList<CaptionConflict>();
        if (captions.values().stream().anyMatch(TypedCaption::isChanged)) {
            editing(
                    actor,
                    place,
                    () -> photos.list(place.owner())
                            .forEach(photo -> Optional.ofNullable(captions.get(photo.id()))
                                    .filter(TypedCaption::isChanged)
                                    .flatMap(typed -> written(actor, place, photo.id(), typed))
                                    .ifPresent(conflicts::add)));
        }
        return conflicts;
    }

    private Optional<CaptionConflict> written(
            Actor actor, ResultsPlace place, long photo, TypedCaption typed) {
        return photos.caption(actor, place.owner(), photo, typed)
                .map(theirs -> new CaptionConflict(photo, typed, theirs));
    }

    private void refuseMorePhotos(ResultsPlace place) {
        if (photos.list(place.owner()).size() >= MOST_PHOTOS) {
            throw Problem.invalid(
                    "photos",
                    "แบบหนึ่งมีภาพได้ไม่เกิน {0} ภาพ กรุณาลบภาพที่ไม่ใช้ก่อน",
                    MOST_PHOTOS);
        }
    }

    private void editing(Actor actor, ResultsPlace place, Runnable change) {
        transactions.write(actor, () -> {
            if (!actor.sees(place.office()) || !kept.isAsked(place)) {
                throw Problem.notFound();
            }
            filings.requireEditable(actor, place.filing(), place.activity().year());
            change.run();
        });
    }
}
