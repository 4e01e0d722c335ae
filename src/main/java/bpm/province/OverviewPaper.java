package bpm.province;

import bpm.access.Actor;
import bpm.document.Filed;
import bpm.document.Paper;
import bpm.document.PaperHead;
import bpm.document.PaperKind;
import bpm.document.PaperPlace;
import bpm.org.Office;
import bpm.org.Offices;
import bpm.paper.document.Block;
import bpm.paper.document.Document;
import bpm.plan.Plans;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The province's overview of an activity on paper (ภาพรวมของจังหวัด), as it was filed, else as it stands. */
@Component
class OverviewPaper implements Paper {

    private final Contributions contributions;
    private final KeptOverviews kept;
    private final Merging merging;
    private final Plans plans;
    private final Offices offices;

    OverviewPaper(
            Contributions contributions,
            KeptOverviews kept,
            Merging merging,
            Plans plans,
            Offices offices) {
        this.contributions = contributions;
        this.kept = kept;
        this.merging = merging;
        this.plans = plans;
        this.offices = offices;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.OVERVIEW;
    }

    @Override
    public boolean isThere(Actor actor, PaperPlace place) {
        return at(place)
                .filter(known -> actor.sees(known.province()))
                .filter(known -> !contributions.of(known).isEmpty())
                .isPresent();
    }

    @Override
    public Optional<Filed> filed(PaperPlace place) {
        return at(place).flatMap(kept.sent()::filed);
    }

    @Override
    public Document write(Actor actor, PaperPlace place, Words t) {
        var known = at(place).orElseThrow();
        var sent = kept.sent().of(known);
        var province = offices.get(known.province());
        var blocks = new ArrayList<Block>(PaperHead.of(
                t, kind(), plans.activity(known.activity()), province, sent.isEmpty()));
        sent.stream().findFirst().ifPresent(last -> {
            blocks.add(PaperHead.sent(t, last.version(), last.at(), last.by()));
            if (last.supplement() > 0) {
                blocks.add(new Block.Paragraph(
                        t.s("ฉบับเพิ่มเติมที่ {0}", last.supplement()), Block.Manner.CENTRED));
            }
        });
        blocks.add(new Block.Contents(t.s("สารบัญ")));
        blocks.add(new Block.Break());
        blocks.addAll(new OverviewBlocks(said(known, sent), names(known), t).all());
        blocks.add(PaperHead.signing(
                t, sent.stream().findFirst().map(SealedOverview::by).orElse("")));
        return Document.of(t.s(kind().title()), province.full(t), t, blocks);
    }

    /** What was filed last, else what stands there now. */
    private OverviewBlocks.Said said(OverviewPlace place, List<SealedOverview> sent) {
        if (!sent.isEmpty()) {
            var last = sent.getFirst();
            var answers = kept.sent().summary(place, last.version());
            return new OverviewBlocks.Said(last.content(), answers, last.comment(), sent);
        }
        var draft = kept.drafts().of(place);
        var merged = merging.merge(place, draft.causes());
        return new OverviewBlocks.Said(
                merged.content(), PooledAnswers.of(merged.summary()), draft.comment(), sent);
    }

    private java.util.Map<String, Office> names(OverviewPlace place) {
        return offices.under(place.province()).stream()
                .collect(Collectors.toMap(office -> office.code().value(), Function.identity()));
    }

    /** Only a province has one. */
    private static Optional<OverviewPlace> at(PaperPlace place) {
        var activity = place.activity();
        return activity.office().isProvince()
                ? Optional.of(new OverviewPlace(activity.key(), activity.office()))
                : Optional.empty();
    }
}
