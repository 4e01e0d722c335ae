package bpm.province;

import bpm.access.Actor;
import bpm.attachment.Files;

import org.springframework.stereotype.Component;

import java.util.List;

/** What is kept of overviews: what provinces are writing, with its files, and what they sent. */
@Component
class KeptOverviews {

    private final OverviewDrafts drafts;
    private final SealedOverviews sent;
    private final Files files;

    KeptOverviews(OverviewDrafts drafts, SealedOverviews sent, Files files) {
        this.drafts = drafts;
        this.sent = sent;
        this.files = files;
    }

    OverviewDrafts drafts() {
        return drafts;
    }

    SealedOverviews sent() {
        return sent;
    }

    List<SummaryFile> files(OverviewPlace place) {
        return files.list(place.owner()).stream().map(SummaryFile::of).toList();
    }

    /** The files that an overview had when it was sent are its files again. */
    void reset(Actor actor, OverviewPlace place, List<SummaryFile> sentWith) {
        files.reset(actor, place.owner(), sentWith.stream().map(SummaryFile::id).toList());
    }
}
