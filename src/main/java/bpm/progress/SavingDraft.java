package bpm.progress;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.plan.Assignments;
import bpm.progress.report.ProgressField;
import bpm.progress.report.ProgressForm;
import bpm.progress.report.Reading;
import bpm.progress.report.ReadingForm;
import bpm.review.Filings;
import bpm.shared.FiscalYear;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Saving a draft (บันทึกร่าง): anything may be missing or wrong in it, only not overwrite another's work. */
@Component
public class SavingDraft {

    private final Transactions transactions;
    private final Assignments assignments;
    private final Filings filings;
    private final ProgressReports reports;
    private final Trail trail;
    private final Clock clock;

    SavingDraft(
            Transactions transactions,
            Assignments assignments,
            Filings filings,
            ProgressReports reports,
            Trail trail,
            Clock clock) {
        this.transactions = transactions;
        this.assignments = assignments;
        this.filings = filings;
        this.reports = reports;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Saves texts by the keys of their fields, such as {@code responsibleName}, over whatever is there, for
     * those who load reports from elsewhere.
     */
    public void saveOver(Actor actor, ReportPlace place, Map<String, String> texts) {
        transactions.write(actor, () -> {
            int version = reports.hold(place).map(Draft::version).orElse(0);
            save(actor, place, new TypedDraft(ReportJson.form(texts), version, "", true));
        });
    }

    /** Saves what was typed, if it was typed on top of what is there. */
    Saved save(Actor actor, ReportPlace place, TypedDraft typed) {
        return transactions.write(actor, () -> {
            var year = assignments.get(place.activity(), place.office()).year();
            filings.requireEditable(actor, place.filing(), year);
            var there = reports.hold(place);
            var reading = ReadingForm.read(typed.form(), LocalDate.now(clock));

            var before = there.map(Draft::form).orElse(ProgressForm.EMPTY);
            if (there.isPresent() && before.equals(reading.form())) {
                return new Saved.Kept(there.get(), reading);
            }
            if (there.isPresent() && !typed.knew(there.get())) {
                return new Saved.Stale(there.get(), reading.form());
            }
            return new Saved.Kept(keep(actor, place, year, there, typed, reading), reading);
        });
    }

    private Draft keep(
            Actor actor,
            ReportPlace place,
            FiscalYear year,
            Optional<Draft> there,
            TypedDraft typed,
            Reading reading) {
        var draft = new Draft(
                reading.form(),
                there.map(Draft::version).orElse(0) + 1,
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                actor.id(),
                actor.fullName(),
                typed.editor());
        reports.keep(place, year, draft, reading.report());
        var changes =
                ReportJson.changes(there.map(Draft::form).orElse(ProgressForm.EMPTY), draft.form());
        if (changes.containsKey(ProgressField.DATES.key())) {
            assignments.held(place.activity(), place.office(), reading.report().lastHeld());
        }
        trail.add(
                actor,
                place.office(),
                "progress.saved",
                place.subject(),
                Map.of("fields", changes, "version", draft.version()));
        return draft;
    }
}
