package bpm.areadata.taking;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.areadata.AreaColumns;
import bpm.areadata.AreaNames;
import bpm.areadata.AreaPlace;
import bpm.areadata.KeptArea;
import bpm.areadata.OpeningArea;
import bpm.areadata.SentArea;
import bpm.form.ActivityForms;
import bpm.form.Answers;
import bpm.form.FormKind;
import bpm.plan.Assignments;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Taking area data away (นำข้อมูลพื้นที่ออก): all rows of now, or of a version that was sent. */
@Component
class TakingArea {

    private final Transactions transactions;
    private final Assignments assignments;
    private final ActivityForms forms;
    private final KeptArea kept;
    private final OpeningArea opening;
    private final AreaNames names;

    TakingArea(
            Transactions transactions,
            Assignments assignments,
            ActivityForms forms,
            KeptArea kept,
            OpeningArea opening,
            AreaNames names) {
        this.transactions = transactions;
        this.assignments = assignments;
        this.forms = forms;
        this.kept = kept;
        this.opening = opening;
        this.names = names;
    }

    TakenArea take(Actor actor, AreaPlace place, Optional<Integer> version) {
        return transactions.read(actor, () -> {
            assignments.get(place.activity(), place.office());
            var sent = version.map(number -> opening.sent(place, number));
            var form = forms.version(
                    FormKind.AREA,
                    place.activity().toString(),
                    sent.map(SentArea::form).orElse(0));
            List<Answers> rows = new ArrayList<>();
            sent.ifPresentOrElse(
                    one -> kept.sent().each(place, one, rows::add),
                    () -> kept.rows().each(place, row -> rows.add(row.answers())));
            return new TakenArea(
                    AreaColumns.of(form.definition()), rows, names.under(place.office()));
        });
    }
}
