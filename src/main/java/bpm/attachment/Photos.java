package bpm.attachment;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The photos (ภาพถ่าย) of an owner, anything with a name such as {@code progress:2567-07-2/5701}. Whether
 * the actor may change them is for the owner's module to say; each change leaves a trail line about it.
 */
@Component
public class Photos {

    private static final int LONGEST_CAPTION = 300;

    private final ShrinkingPhoto shrinking;
    private final Attachments attachments;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    Photos(
            ShrinkingPhoto shrinking,
            Attachments attachments,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.shrinking = shrinking;
        this.attachments = attachments;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** The small clean photo in an uploaded file. Takes a second: call it before a transaction, not in it. */
    public Photo shrink(byte[] uploaded) {
        return shrinking.shrink(uploaded);
    }

    /** Shrinks the uploaded file and keeps it as the owner's last photo; gives back its id. */
    public long add(Actor actor, OfficeCode office, String owner, byte[] uploaded, String name) {
        return add(actor, office, owner, shrink(uploaded), name);
    }

    /** Keeps a shrunk photo as the owner's last one; gives back its id. */
    public long add(Actor actor, OfficeCode office, String owner, Photo photo, String name) {
        return transactions.write(actor, () -> {
            var added = new NewPhoto(office, owner, name, photo, actor.id(), clock.instant());
            var sha256 = sha256(photo.jpeg());
            long id = attachments.add(added, sha256);
            trail.add(
                    actor,
                    office,
                    "photo.added",
                    owner,
                    Map.of("photo", id, "name", added.name(), "sha256", sha256));
            return id;
        });
    }

    private static String sha256(byte[] jpeg) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jpeg));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The owner's photos in their order, as the transaction at hand may see them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PhotoLine> list(String owner) {
        return attachments.photosOf(List.of(owner));
    }

    /** The photos of many owners by one query, as the transaction at hand may see them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PhotoLine> listMany(Collection<String> owners) {
        return attachments.photosOf(owners);
    }

    /** These photos in this order, even those removed since: a sent version goes on showing its own. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PhotoLine> listKept(List<Long> ids) {
        return attachments.photos(ids);
    }

    /**
     * Writes under the owner's photo what it shows, over what the writer knew; gives back the caption
     * that somebody else wrote first, if so, and then writes nothing.
     */
    public Optional<Caption> caption(Actor actor, String owner, long id, TypedCaption typed) {
        if (typed.text().length() > LONGEST_CAPTION) {
            throw Problem.invalid(
                    "caption",
                    "คำบรรยายภาพยาวเกิน {0} ตัวอักษร กรุณาย่อให้สั้นลง",
                    LONGEST_CAPTION);
        }
        return transactions.write(actor, () -> {
            var place = hold(owner, id);
            var there = place.caption();
            if (!typed.knew(there, actor)) {
                return Optional.of(there);
            }
            if (!there.text().equals(typed.text())) {
                attachments.caption(
                        id,
                        new Caption(typed.text(), actor.id(), actor.fullName(), clock.instant()));
                var detail = Map.of("photo", id, "from", there.text(), "to", typed.text());
                trail.add(actor, place.office(), "photo.captioned", owner, detail);
            }
            return Optional.empty();
        });
    }

    /** Puts the owner's photo at a place counted from 1; a place beyond the end is the last. */
    public void move(Actor actor, String owner, long id, int to) {
        transactions.write(actor, () -> {
            var place = hold(owner, id);
            var order = new ArrayList<>(list(owner).stream().map(PhotoLine::id).toList());
            int from = order.indexOf(id) + 1;
            int target = Math.clamp(to, 1, Math.max(1, order.size()));
            if (from > 0 && from != target) {
                order.remove(from - 1);
                order.add(target - 1, id);
                attachments.order(order);
                trail.add(
                        actor,
                        place.office(),
                        "photo.moved",
                        owner,
                        Map.of("photo", id, "from", from, "to", target));
            }
        });
    }

    /** Takes the photo out of the owner's gallery; it can be restored, and sent versions keep it. */
    public void remove(Actor actor, String owner, long id) {
        transactions.write(actor, () -> {
            var place = hold(owner, id);
            if (!place.removed()) {
                attachments.remove(id, clock.instant());
                trail.add(actor, place.office(), "photo.removed", owner, Map.of("photo", id));
            }
        });
    }

    /** Puts a removed photo back where it was. */
    public void restore(Actor actor, String owner, long id) {
        transactions.write(actor, () -> {
            var place = hold(owner, id);
            if (place.removed()) {
                attachments.restore(id);
                trail.add(actor, place.office(), "photo.restored", owner, Map.of("photo", id));
            }
        });
    }

    private Attachments.Place hold(String owner, long id) {
        return attachments.hold(owner, id).orElseThrow(Problem::notFound);
    }

    /** The photo itself, if it lies in the actor's scope. */
    public Optional<PhotoFile> content(Actor actor, long id) {
        return transactions.read(actor, () -> attachments.content(id));
    }

    /** Its thumbnail, if it lies in the actor's scope. */
    public Optional<PhotoFile> thumbnail(Actor actor, long id) {
        return transactions.read(actor, () -> attachments.thumbnail(id));
    }
}
