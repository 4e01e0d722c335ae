package bpm.province;

import bpm.document.Filed;
import bpm.survey.summary.SummaryJson;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.Optional;

/** Tells what an overview says (ภาพรวมสำหรับพิมพ์), in the caller's transaction. */
@Component
public class SayingOverview {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Contributions contributions;
    private final KeptOverviews kept;
    private final Merging merging;

    SayingOverview(Contributions contributions, KeptOverviews kept, Merging merging) {
        this.contributions = contributions;
        this.kept = kept;
        this.merging = merging;
    }

    /** Whether an office of the province has the activity. */
    public boolean isThere(OverviewPlace place) {
        return !contributions.of(place).isEmpty();
    }

    /** The version that was sent last, as one text. */
    public Optional<Filed> filed(OverviewPlace place) {
        return kept.sent().filed(place);
    }

    /** What was sent last, else what stands there now. */
    public SaidOverview say(OverviewPlace place) {
        var sent = kept.sent().of(place);
        if (!sent.isEmpty()) {
            var last = sent.getFirst();
            var summary = kept.sent().summary(place, last.version());
            return new SaidOverview(last.content(), summary, last.comment(), sent);
        }
        var draft = kept.drafts().of(place);
        var merged = merging.merge(place, draft.causes());
        var summary = JSON.readTree(JSON.writeValueAsString(SummaryJson.of(merged.summary())));
        var content = merged.content().with(kept.files(place));
        return new SaidOverview(content, summary, draft.comment(), sent);
    }
}
