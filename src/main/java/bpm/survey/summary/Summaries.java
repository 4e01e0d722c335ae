package bpm.survey.summary;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.survey.question.Editions;
import bpm.survey.round.Round;
import bpm.survey.round.RoundPlace;
import bpm.survey.round.Rounds;
import bpm.survey.tally.AsideRound;
import bpm.survey.tally.Layout;
import bpm.survey.tally.RoundCount;
import bpm.survey.tally.RoundTally;
import bpm.survey.tally.Sums;
import bpm.survey.tally.Tallies;
import bpm.survey.tally.Tally;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The summaries as they are at this moment (สรุปการประเมินผล), in the caller's transaction and scope: of one
 * round, of an office's own rounds, or of an office and all below it.
 */
@Component
public class Summaries {

    private final Rounds rounds;
    private final Tallies tallies;
    private final Sums sums;
    private final Editions editions;
    private final YearConventions conventions;

    Summaries(
            Rounds rounds,
            Tallies tallies,
            Sums sums,
            Editions editions,
            YearConventions conventions) {
        this.rounds = rounds;
        this.tallies = tallies;
        this.sums = sums;
        this.editions = editions;
        this.conventions = conventions;
    }

    /** One round by itself. */
    public Summary of(Round round) {
        if (isAside(round)) {
            return Summary.of(
                    round.activity(),
                    round.office(),
                    List.<CountedRound>of(),
                    conventions(round.activity()));
        }
        var counted = new CountedRound(round, editions.get(round.edition()), tallies.of(round));
        return Summary.of(counted, conventions(round.activity()));
    }

    /** The rounds of an activity at an office and all below it. */
    public Summary of(ActivityKey activity, OfficeCode office) {
        if (Sums.has(office)) {
            return Summary.of(activity, office, pooled(activity, office), conventions(activity));
        }
        return Summary.of(activity, office, counted(activity, office), conventions(activity));
    }

    /** As {@link #of(ActivityKey, OfficeCode)}, of the rounds that these of the offices held. */
    public Summary of(ActivityKey activity, OfficeCode office, Set<OfficeCode> holders) {
        var held = counted(activity, office).stream()
                .filter(one -> holders.contains(one.round().office()))
                .toList();
        return Summary.of(activity, office, held, conventions(activity));
    }

    /** Every round at and below an office, with what was counted in it: nothing yet, too. */
    public List<CountedRound> counted(ActivityKey activity, OfficeCode office) {
        return counted(
                tallies.under(activity, office),
                rounds.under(activity, office),
                aside(activity, office));
    }

    /** As {@link #counted}, of the office's own rounds. */
    public List<CountedRound> ownCounted(ActivityKey activity, OfficeCode office) {
        return counted(
                tallies.at(activity, office), rounds.of(activity, office), aside(activity, office));
    }

    /** What the levels of a round are by a question of its general data, whole or as outsiders see it. */
    Crosses crosses(Round round, String choice, boolean outside) {
        var questionnaire = editions.get(round.edition()).questionnaire();
        var crosses = Crosses.of(questionnaire, tallies.crosses(round), choice);
        return outside ? SmallGroups.together(crosses) : crosses;
    }

    /** The same of an office and all below it; outsiders see the sum of what they see of each round. */
    Crosses crosses(RoundPlace place, String choice, boolean outside) {
        return outside
                ? guarded(place, choice)
                : tallies.crossesUnder(place.activity(), place.office()).stream()
                        .map(one -> Crosses.of(
                                editions.get(one.edition()).questionnaire(), one.tally(), choice))
                        .reduce(Crosses.NONE, Crosses::plus);
    }

    private Crosses guarded(RoundPlace place, String choice) {
        var sum = new Crosses[] {Crosses.NONE};
        tallies.eachCrosses(place.activity(), place.office(), round -> {
            var questionnaire = editions.get(round.edition()).questionnaire();
            var told = SmallGroups.together(Crosses.of(questionnaire, round.tally(), choice));
            sum[0] = sum[0].plus(told);
        });
        return sum[0];
    }

    /** The rounds at and below an office whose answers cannot be counted; no summary has them. */
    public List<AsideRound> aside(ActivityKey activity, OfficeCode office) {
        return tallies.aside(activity, office);
    }

    /** How many answered each round at and below an office. */
    List<RoundCount> responses(ActivityKey activity, OfficeCode office) {
        return sums.rounds(activity, office);
    }

    /** How summaries of the activity's year are reckoned. */
    public Conventions conventions(ActivityKey activity) {
        return conventions.of(activity.year());
    }

    /** Out of what is added up already, however many rounds there are. */
    private Pooled pooled(ActivityKey activity, OfficeCode office) {
        var sum = sums.of(activity, office);
        long responses = sum.editions().stream()
                .mapToLong(one -> one.tally().responses())
                .sum();
        return new Pooled(
                new Attendance(
                        sum.rounds(), 0, responses, sum.present(), sum.answered(), sum.unknown()),
                sum.withoutSheets(),
                sum.editions().stream()
                        .map(one -> new Pooled.OneEdition(editions.get(one.edition()), one.tally()))
                        .toList());
    }

    private List<CountedRound> counted(
            List<RoundTally> found, List<Round> held, List<AsideRound> without) {
        var aside = without.stream().map(AsideRound::id).collect(Collectors.toSet());
        var counts = found.stream().collect(Collectors.toMap(RoundTally::round, RoundTally::tally));
        return held.stream()
                .filter(round -> !aside.contains(round.id()))
                .map(round -> counted(round, counts.get(round.id())))
                .toList();
    }

    private boolean isAside(Round round) {
        return aside(round.activity(), round.office()).stream()
                .anyMatch(one -> one.id() == round.id());
    }

    private CountedRound counted(Round round, @Nullable Tally tally) {
        var edition = editions.get(round.edition());
        return new CountedRound(
                round,
                edition,
                tally == null ? Tally.none(Layout.of(edition.questionnaire())) : tally);
    }
}
