package bpm.attachment;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.shared.Problem;
import bpm.shared.ThaiText;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files (ไฟล์แนบ) of an owner besides photos: PDF, DOCX, XLSX and pictures, at most 20 MB each.
 * Whether the actor may
 * change them is for the owner's module to say; each change leaves a trail line about it.
 */
@Component
public class Files {

    private static final int MOST_MB = 20;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_NAME = 120;

    private final StoredFiles stored;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    Files(StoredFiles stored, Transactions transactions, Trail trail, Clock clock) {
        this.stored = stored;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Keeps the file as the owner's last one, if it is of a kind that is taken; gives back its id. */
    public long add(Actor actor, OfficeCode office, String owner, byte[] uploaded, String name) {
        var file = taken(uploaded, name);
        return transactions.write(actor, () -> {
            long id = stored.add(actor, office, owner, file, clock.instant());
            trail.add(
                    actor,
                    office,
                    "file.added",
                    owner,
                    Map.of("file", id, "name", file.name(), "sha256", file.tag()));
            return id;
        });
    }

    /** The owner's files in their order, as the transaction at hand may see them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<FileLine> list(String owner) {
        return stored.of(owner);
    }

    /** These files in this order, even those removed since: a sent version goes on showing its own. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<FileLine> listKept(List<Long> ids) {
        return stored.kept(ids);
    }

    /** Takes the file out of the owner's list; sent versions keep it. */
    public void remove(Actor actor, String owner, long id) {
        transactions.write(
                actor,
                () -> stored.remove(owner, id, clock.instant())
                        .ifPresent(office -> trail.add(
                                actor, office, "file.removed", owner, Map.of("file", id))));
    }

    /** Makes the owner's list these again: takes out what came since, and puts back what was taken out. */
    public void reset(Actor actor, String owner, List<Long> ids) {
        transactions.write(actor, () -> {
            stored.of(owner).stream()
                    .map(FileLine::id)
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> remove(actor, owner, id));
            ids.forEach(id -> stored.restore(owner, id)
                    .ifPresent(office ->
                            trail.add(actor, office, "file.restored", owner, Map.of("file", id))));
        });
    }

    /** The file itself, if it lies in the actor's scope. */
    Optional<StoredFile> content(Actor actor, long id) {
        return transactions.read(actor, () -> stored.content(id));
    }

    private static StoredFile taken(byte[] uploaded, String name) {
        if (uploaded.length == 0) {
            throw Problem.invalid("files", "ไฟล์ว่างเปล่า กรุณาเลือกไฟล์ใหม่อีกครั้ง");
        }
        if (uploaded.length > MOST_MB * MEGABYTE) {
            throw Problem.invalid("files", "ไฟล์ใหญ่เกิน {0} MB กรุณาย่อหรือแบ่งไฟล์", MOST_MB);
        }
        var kind = FileKind.of(uploaded)
                .orElseThrow(
                        () -> Problem.invalid(
                                "files",
                                "ไฟล์นี้ไม่ใช่ PDF, DOCX, XLSX หรือภาพ JPEG, PNG, WebP ตามเนื้อไฟล์ กรุณาแปลงก่อนแนบ"));
        return new StoredFile(kind.named(bare(name)), kind.mediaType(), sha256(uploaded), uploaded);
    }

    /** The name without the sender's folders, for people to recognise only; nothing is ever opened by it. */
    private static String bare(String name) {
        var bare = ThaiText.tidy(
                name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                        .replaceAll("\\p{Cntrl}", ""));
        int from = Math.max(0, bare.length() - LONGEST_NAME);
        return bare.isEmpty() ? "file" : bare.substring(from);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
