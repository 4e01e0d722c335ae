package bpm.province.printing;

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
import bpm.province.OverviewPlace;
import bpm.province.SayingOverview;
import bpm.province.SealedOverview;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The province's overview of an activity on paper (ภาพรวมของจังหวัด), as it was filed, else as it stands. */
@Component
class OverviewPaper implements Paper {

    private final SayingOverview saying;
    private final Plans plans;
    private final Offices offices;

    OverviewPaper(SayingOverview saying, Plans plans, Offices offices) {
        this.saying = saying;
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
                .filter(saying::isThere)
                .isPresent();
    }

    @Override
    public Optional<Filed> filed(PaperPlace place) {
        return at(place).flatMap(saying::filed);
    }

    @Override
    public Document write(Actor actor, PaperPlace place, Words t) {
        var known = at(place).orElseThrow();
        var said = saying.say(known);
        var province = offices.get(known.province());
        var blocks = new ArrayList<Block>(PaperHead.of(
                t,
                kind(),
                plans.activity(known.activity()),
                province,
                said.versions().isEmpty()));
        said.latest().ifPresent(last -> {
            blocks.add(PaperHead.sent(t, last.version(), last.at(), last.by()));
            if (last.supplement() > 0) {
                blocks.add(new Block.Paragraph(
                        t.s("ฉบับเพิ่มเติมที่ {0}", last.supplement()), Block.Manner.CENTRED));
            }
        });
        blocks.add(new Block.Contents(t.s("สารบัญ")));
        blocks.add(new Block.Break());
        blocks.addAll(new OverviewBlocks(said, names(known), t).all());
        blocks.add(PaperHead.signing(t, said.latest().map(SealedOverview::by).orElse("")));
        return Document.of(t.s(kind().title()), province.full(t), t, blocks);
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
