package bpm.province;

import org.springframework.stereotype.Component;

/** What is kept of overviews: what provinces are writing, and what they sent. */
@Component
class KeptOverviews {

    private final OverviewDrafts drafts;
    private final SealedOverviews sent;

    KeptOverviews(OverviewDrafts drafts, SealedOverviews sent) {
        this.drafts = drafts;
        this.sent = sent;
    }

    OverviewDrafts drafts() {
        return drafts;
    }

    SealedOverviews sent() {
        return sent;
    }
}
