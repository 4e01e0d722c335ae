package bpm.areadata.printing;

import bpm.access.Actor;
import bpm.areadata.AreaPlace;
import bpm.areadata.AreaTotals;
import bpm.areadata.KeptArea;
import bpm.document.Filed;
import bpm.document.Paper;
import bpm.document.PaperKind;
import bpm.document.PaperPlace;
import bpm.form.FormJson;
import bpm.paper.document.Document;
import bpm.plan.Assignments;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Area data on paper (ข้อมูลพื้นที่): the rows of an office as it sent them, else as they stand; of a province
 * without rows of its own what its offices sent.
 */
@Component
class AreaPaper implements Paper {

    private final Assignments assignments;
    private final KeptArea kept;
    private final AreaTotals totals;
    private final OwnRows own;
    private final ProvinceSums sums;

    AreaPaper(
            Assignments assignments,
            KeptArea kept,
            AreaTotals totals,
            OwnRows own,
            ProvinceSums sums) {
        this.assignments = assignments;
        this.kept = kept;
        this.totals = totals;
        this.own = own;
        this.sums = sums;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.AREA;
    }

    @Override
    public boolean isThere(Actor actor, PaperPlace place) {
        var at = at(place);
        return hasRows(at)
                || (actor.sees(at.office())
                        && at.office().isProvince()
                        && !totals.below(at.activity(), at.office()).isEmpty());
    }

    @Override
    public Optional<Filed> filed(PaperPlace place) {
        var at = at(place);
        return kept.sent().of(at).stream().findFirst().map(last -> {
            var content =
                    new StringBuilder("%d|%s|%s".formatted(last.form(), last.at(), last.by()));
            kept.sent().each(at, last, row -> content.append('\n').append(FormJson.write(row)));
            return new Filed(last.version(), content.toString());
        });
    }

    @Override
    public Document write(Actor actor, PaperPlace place, Words t) {
        var at = at(place);
        return hasRows(at) ? own.write(actor, at, t) : sums.write(actor, at, t);
    }

    private boolean hasRows(AreaPlace at) {
        return assignments.find(at.activity(), at.office()).isPresent()
                && kept.lists().of(at).version() > 0;
    }

    private static AreaPlace at(PaperPlace place) {
        return new AreaPlace(place.activity().key(), place.activity().office());
    }
}
