package bpm.survey.summary;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.survey.question.QuestionKind;
import bpm.survey.round.Round;

import java.util.List;
import java.util.stream.Stream;

/**
 * The summary of an evaluation (สรุปการประเมินผล, EA 3) of one round or of many, made of exact
 * counts: pooling adds counts and never averages means. The overall figures are over all answers
 * to K (after), R, U and S.
 */
public record Summary(
        ActivityKey activity,
        OfficeCode office,
        Attendance attendance,
        Conventions conventions,
        List<SectionSummary> sections,
        Figures overall,
        int editions,
        int withoutSheets) {

    private static final String OVERALL = "KRUS";

    public Summary {
        sections = List.copyOf(sections);
    }

    /** One round by itself. */
    public static Summary of(CountedRound round, Conventions conventions) {
        return of(round.round().activity(), round.round().office(), List.of(round), conventions);
    }

    /** Rounds at and below an office, whatever the editions of their questionnaires. */
    public static Summary of(
            ActivityKey activity,
            OfficeCode office,
            List<CountedRound> rounds,
            Conventions conventions) {
        return of(activity, office, Pooled.of(rounds), conventions);
    }

    /** The same of rounds that were pooled before. */
    static Summary of(
            ActivityKey activity, OfficeCode office, Pooled pooled, Conventions conventions) {
        var counts = pooled.editions().stream()
                .map(one -> Counts.of(one.edition().questionnaire(), one.tally()))
                .reduce(Counts.NONE, Counts::plus);
        var asked = Asked.in(
                office,
                pooled.editions().stream()
                        .map(one -> one.edition().questionnaire())
                        .toList());
        var sections = asked.stream()
                .filter(section -> section.questions().stream()
                        .anyMatch(question -> question.kind() != QuestionKind.OPEN))
                .map(section ->
                        SectionSummary.of(section, counts, pooled.withoutSheets() > 0, conventions))
                .toList();
        var overall = sections.stream()
                .filter(section -> OVERALL.contains(section.code()))
                .map(SectionSummary::pooled)
                .reduce(Moments.NONE, Moments::plus);
        return new Summary(
                activity,
                office,
                pooled.attendance(),
                conventions,
                sections,
                Figures.of(overall, conventions),
                pooled.editions().size(),
                pooled.withoutSheets());
    }

    /** As it is told outside the office: of fewer than five people not who they are (PDPA). */
    public Summary fromOutside() {
        if (attendance.responses() >= Breakdown.FEWEST) {
            return this;
        }
        return new Summary(
                activity,
                office,
                attendance,
                conventions,
                sections.stream()
                        .map(SectionSummary::withoutChoices)
                        .filter(SectionSummary::isRated)
                        .toList(),
                overall,
                editions,
                withoutSheets);
    }

    public boolean isEmpty() {
        return attendance.responses() == 0;
    }

    /** Every question with levels, a pair as two, in the order of the questionnaire. */
    public Stream<RatedQuestion> questions() {
        return sections.stream().flatMap(SectionSummary::rated);
    }

    public List<PairedQuestion> pairs() {
        return sections.stream().flatMap(section -> section.pairs().stream()).toList();
    }

    /** The questions that can be broken down by. */
    public List<ChosenQuestion> choices() {
        return sections.stream().flatMap(section -> section.choices().stream()).toList();
    }

    /** How many rounds were pooled. */
    public int rounds() {
        return attendance.rounds();
    }

    /** The address of the page of a round's summary. */
    public static String path(Round round) {
        return round.path() + "/summary";
    }
}
