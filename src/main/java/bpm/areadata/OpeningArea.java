package bpm.areadata;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.form.ActivityForms;
import bpm.form.FindingAreas;
import bpm.form.Form;
import bpm.form.FormKind;
import bpm.form.KeptForm;
import bpm.org.Area;
import bpm.org.Areas;
import bpm.plan.Assignments;
import bpm.plan.Plans;
import bpm.review.Filings;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opening area data (เปิดข้อมูลพื้นที่), for whoever has the office in scope. */
@Component
public class OpeningArea {

    private final Transactions transactions;
    private final Told told;
    private final Filings filings;
    private final ActivityForms forms;
    private final KeptArea kept;

    OpeningArea(
            Transactions transactions,
            Told told,
            Filings filings,
            ActivityForms forms,
            KeptArea kept) {
        this.transactions = transactions;
        this.told = told;
        this.filings = filings;
        this.forms = forms;
        this.kept = kept;
    }

    /** A page of the rows as they are now, with all that stands around them. */
    public OpenedArea open(Actor actor, AreaPlace place, AreaQuery query) {
        return transactions.read(actor, () -> {
            var tallies = kept.lists().tallies(place);
            long found =
                    query.isAll() ? Tally.sum(tallies).rows() : kept.rows().count(place, query);
            var form = forms.current(FormKind.AREA, place.activity().toString());
            return opened(
                    place,
                    form,
                    new OpenedArea.Shown(query, kept.rows().page(place, query), found),
                    tallies);
        });
    }

    /** A page of a version as it was sent, with the columns of that time. */
    public OpenedArea version(Actor actor, AreaPlace place, int version, int page) {
        return transactions.read(actor, () -> {
            var sent = sent(place, version);
            var form = forms.version(FormKind.AREA, place.activity().toString(), sent.form());
            var query = AreaQuery.of("", "", page);
            return opened(
                    place,
                    form,
                    new OpenedArea.Shown(
                            query, kept.sent().page(place, sent, query.page()), sent.rows()),
                    kept.sent().tallies(place, version));
        });
    }

    /** Within the caller's transaction: a version that was sent. */
    public SentArea sent(AreaPlace place, int version) {
        return kept.sent().of(place).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private OpenedArea opened(
            AreaPlace place, Form form, OpenedArea.Shown shown, List<Tally> tallies) {
        var columns = AreaColumns.of(form.definition());
        var published = forms.history(FormKind.AREA, form.activity()).stream()
                .anyMatch(KeptForm::published);
        return new OpenedArea(
                place,
                told.assignments.get(place.activity(), place.office()),
                told.plans.activity(place.activity()),
                new OpenedArea.Columns(form.version(), columns, published),
                kept.lists().of(place),
                shown,
                tallies,
                new OpenedArea.Road(
                        filings.find(place.filing()),
                        filings.steps(place.filing()),
                        filings.comments(place.filing()),
                        kept.sent().of(place)),
                told.areas(
                        tallies,
                        told.finding.named(
                                columns,
                                shown.rows().stream().map(AreaRow::answers).toList())));
    }

    /** What the plan and the list of areas tell. */
    @Component
    static class Told {

        private final Assignments assignments;
        private final Plans plans;
        private final FindingAreas finding;
        private final Areas areas;
        private final Clock clock;

        Told(Assignments assignments, Plans plans, FindingAreas finding, Areas areas, Clock clock) {
            this.assignments = assignments;
            this.plans = plans;
            this.finding = finding;
            this.areas = areas;
            this.clock = clock;
        }

        /** The areas of rows and the tambons of sums, by their codes. */
        Map<String, Area> areas(List<Tally> tallies, Map<String, Area> ofRows) {
            var all = new HashMap<>(ofRows);
            all.putAll(
                    areas.find(tallies.stream().map(Tally::tambon).toList(), LocalDate.now(clock)));
            return Map.copyOf(all);
        }
    }
}
