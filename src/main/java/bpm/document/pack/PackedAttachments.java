package bpm.document.pack;

import bpm.access.Actor;
import bpm.attachment.Enclosures;
import bpm.document.Packed;
import bpm.document.PackedFile;
import bpm.document.PaperPlace;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** The photos and files of an activity's filings (ภาพและไฟล์แนบของรายงาน), by filing. */
@Component
class PackedAttachments implements Packed {

    private final Enclosures enclosures;

    PackedAttachments(Enclosures enclosures) {
        this.enclosures = enclosures;
    }

    @Override
    public List<PackedFile> of(Actor actor, PaperPlace place, Words words) {
        if (!(place instanceof PaperPlace.OfActivity activity)) {
            return List.of();
        }
        var owners = Stream.of("progress", "results", "area", "overview")
                .map(module -> module + ":" + activity.key() + "/" + activity.office())
                .toList();
        return enclosures.of(actor, owners).stream()
                .map(one -> new PackedFile(
                        one.owner().replaceAll(":.*", "") + "/" + one.name(),
                        out -> out.write(enclosures.content(actor, one.id()))))
                .toList();
    }
}
