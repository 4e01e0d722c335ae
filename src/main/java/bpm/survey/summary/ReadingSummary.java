package bpm.survey.summary;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.plan.Plans;
import bpm.shared.Problem;
import bpm.survey.round.Round;
import bpm.survey.round.RoundPlace;
import bpm.survey.round.Rounds;
import bpm.survey.tally.RoundCount;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Reading a summary (ดูสรุปผล), for whoever has its round or office in scope. */
@Component
public class ReadingSummary {

    private final Transactions transactions;
    private final Rounds rounds;
    private final Summaries summaries;
    private final OfficeParts parts;
    private final Plans plans;
    private final Offices offices;

    ReadingSummary(
            Transactions transactions,
            Rounds rounds,
            Summaries summaries,
            OfficeParts parts,
            Plans plans,
            Offices offices) {
        this.transactions = transactions;
        this.rounds = rounds;
        this.summaries = summaries;
        this.parts = parts;
        this.plans = plans;
        this.offices = offices;
    }

    /** Of one round; {@code by} is the code of the question that it is broken down by, or empty. */
    public ShownSummary ofRound(Actor actor, long id, String by) {
        return transactions.read(actor, () -> {
            var round = rounds.get(id);
            boolean outside = isOutside(actor, List.of(round.office()));
            var summary = seen(summaries.of(round), outside);
            var breakdown = chosen(summary, by)
                    .map(choice -> Breakdown.of(
                            summary, choice, summaries.crosses(round, by, outside), outside));
            return new ShownSummary(
                    new RoundPlace(round.activity(), round.office()),
                    Optional.of(round),
                    plans.activity(round.activity()),
                    offices.get(round.office()),
                    summary,
                    breakdown,
                    List.of(),
                    List.of(),
                    uncounted(new RoundPlace(round.activity(), round.office())).stream()
                            .filter(one -> one.round().id() == id)
                            .toList());
        });
    }

    /** Of an office and all below it. */
    public ShownSummary ofOffice(Actor actor, RoundPlace place, String by) {
        if (!actor.sees(place.office())) {
            throw Problem.notFound();
        }
        return transactions.read(actor, () -> {
            var activity = plans.activity(place.activity());
            var counted = summaries.responses(place.activity(), place.office());
            boolean outside =
                    isOutside(actor, counted.stream().map(RoundCount::office).toList());
            var summary = seen(summaries.of(place.activity(), place.office()), outside);
            var breakdown = chosen(summary, by)
                    .map(choice -> Breakdown.of(
                            summary, choice, summaries.crosses(place, by, outside), outside));
            var each = parts.each(place.activity(), place.office(), counted);
            return new ShownSummary(
                    place,
                    Optional.<Round>empty(),
                    activity,
                    offices.get(place.office()),
                    summary,
                    breakdown,
                    place.office().isDepartment() ? parts.byProvince(each) : each,
                    missing(each),
                    uncounted(place));
        });
    }

    /** Whether there is anything to read of the place; within the caller's transaction, in its scope. */
    public boolean hasAnswers(RoundPlace place) {
        return summaries.responses(place.activity(), place.office()).stream()
                .anyMatch(one -> one.responses() > 0);
    }

    /** The same of one round. */
    public boolean hasAnswers(Round round) {
        return !summaries.of(round).isEmpty();
    }

    private List<UncountedRound> uncounted(RoundPlace place) {
        return summaries.aside(place.activity(), place.office()).stream()
                .map(round -> new UncountedRound(offices.get(round.office()), round))
                .toList();
    }

    private static List<MissingOffice> missing(List<OfficePart> each) {
        return each.stream()
                .flatMap(part ->
                        part
                                .why()
                                .map(why -> new MissingOffice(part.office().code(), why))
                                .stream())
                .toList();
    }

    private static Optional<ChosenQuestion> chosen(Summary summary, String by) {
        return summary.choices().stream()
                .filter(choice -> choice.question().code().equals(by))
                .findFirst();
    }

    private static Summary seen(Summary summary, boolean outside) {
        return outside ? summary.fromOutside() : summary;
    }

    /** Only who belongs to the one office that held every round sees small cells. */
    private static boolean isOutside(Actor actor, List<OfficeCode> behind) {
        return !behind.stream().allMatch(actor.office()::equals);
    }
}
