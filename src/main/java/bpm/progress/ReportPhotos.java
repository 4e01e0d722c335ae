package bpm.progress;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.attachment.Photo;
import bpm.attachment.PhotoFile;
import bpm.attachment.PhotoLine;
import bpm.attachment.Photos;
import bpm.attachment.TypedCaption;
import bpm.plan.Assignments;
import bpm.review.Filings;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The photos of a report (ภาพประกอบรายงาน), changed only by whom may write it, while it may be written. */
@Component
public class ReportPhotos {

    static final int MOST = 20;

    private final Transactions transactions;
    private final Assignments assignments;
    private final Filings filings;
    private final Photos photos;

    ReportPhotos(
            Transactions transactions, Assignments assignments, Filings filings, Photos photos) {
        this.transactions = transactions;
        this.assignments = assignments;
        this.filings = filings;
        this.photos = photos;
    }

    /** Adds a photo behind the others; gives back its id. */
    public long add(Actor actor, ReportPlace place, byte[] uploaded, String name) {
        // asked first, since shrinking takes a second, and again when it is kept
        editing(actor, place, () -> refuseMore(place));
        return add(actor, place, photos.shrink(uploaded), name);
    }

    /** Adds a photo that is shrunk already, for those who load many; gives back its id. */
    public long add(Actor actor, ReportPlace place, Photo photo, String name) {
        return transactions.write(actor, () -> {
            editing(actor, place, () -> refuseMore(place));
            return photos.add(actor, place.office(), place.photoOwner(), photo, name);
        });
    }

    private void refuseMore(ReportPlace place) {
        if (photos.list(place.photoOwner()).size() >= MOST) {
            throw Problem.invalid(
                    "photos", "รายงานหนึ่งมีภาพได้ไม่เกิน {0} ภาพ กรุณาลบภาพที่ไม่ใช้ก่อน", MOST);
        }
    }

    /** Writes the captions that are not as they were shown; tells those that somebody else wrote first. */
    public List<CaptionConflict> caption(
            Actor actor, ReportPlace place, Map<Long, TypedCaption> captions) {
        var conflicts = new ArrayList<CaptionConflict>();
        if (captions.values().stream().anyMatch(TypedCaption::isChanged)) {
            editing(actor, place, () -> {
                for (var photo : photos.list(place.photoOwner())) {
                    Optional.ofNullable(captions.get(photo.id()))
                            .filter(TypedCaption::isChanged)
                            .ifPresent(typed -> photos.caption(
                                            actor, place.photoOwner(), photo.id(), typed)
                                    .map(theirs -> new CaptionConflict(photo, typed, theirs))
                                    .ifPresent(conflicts::add));
                }
            });
        }
        return List.copyOf(conflicts);
    }

    /** Puts a photo at a place counted from 1. */
    void move(Actor actor, ReportPlace place, long id, int to) {
        editing(actor, place, () -> photos.move(actor, place.photoOwner(), id, to));
    }

    void remove(Actor actor, ReportPlace place, long id) {
        editing(actor, place, () -> photos.remove(actor, place.photoOwner(), id));
    }

    void restore(Actor actor, ReportPlace place, long id) {
        editing(actor, place, () -> {
            refuseMore(place);
            photos.restore(actor, place.photoOwner(), id);
        });
    }

    List<PhotoLine> list(Actor actor, ReportPlace place) {
        return transactions.read(actor, () -> photos.list(place.photoOwner()));
    }

    /** A photo of this report, also one that only a sent version shows. */
    Optional<PhotoFile> content(Actor actor, ReportPlace place, long id) {
        return transactions.read(
                actor,
                () -> photos.listKept(List.of(id)).stream()
                        .filter(photo -> photo.owner().equals(place.photoOwner()))
                        .findFirst()
                        .flatMap(photo -> photos.content(actor, id)));
    }

    private void editing(Actor actor, ReportPlace place, Runnable change) {
        transactions.write(actor, () -> {
            var year = assignments.get(place.activity(), place.office()).year();
            filings.requireEditable(actor, place.filing(), year);
            change.run();
        });
    }
}
