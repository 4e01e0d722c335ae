package bpm.survey.summary;

import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Section;
import bpm.survey.question.Wording;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section of the questionnaire, summarised (ผลรายตอน). Its figures are pooled over all answers
 * to its questions, of pairs over those after; what came before stands by itself.
 */
public record SectionSummary(
        String code,
        Wording title,
        List<RatedQuestion> ratings,
        List<PairedQuestion> pairs,
        List<ChosenQuestion> choices,
        Moments pooled,
        Figures figures,
        Figures before) {

    public SectionSummary {
        ratings = List.copyOf(ratings);
        pairs = List.copyOf(pairs);
        choices = List.copyOf(choices);
    }

    static SectionSummary of(
            Section section, Counts counts, boolean someWithoutSheets, Conventions conventions) {
        var ratings = of(section, QuestionKind.RATING)
                .map(question -> RatedQuestion.of(
                        question.code(),
                        question.text(),
                        counts.level(question.code()),
                        conventions))
                .toList();
        var pairs = of(section, QuestionKind.PAIR)
                .map(question ->
                        PairedQuestion.of(question, counts, someWithoutSheets, conventions))
                .toList();
        var choices = section.questions().stream()
                .filter(question -> question.kind() == QuestionKind.CHOICE
                        || question.kind() == QuestionKind.YES_NO)
                .map(question -> ChosenQuestion.of(question, counts))
                .toList();
        var pooled =
                pooled(Stream.concat(ratings.stream(), pairs.stream().map(PairedQuestion::after)));
        return new SectionSummary(
                section.code(),
                section.title(),
                ratings,
                pairs,
                choices,
                pooled,
                Figures.of(pooled, conventions),
                Figures.of(pooled(pairs.stream().map(PairedQuestion::before)), conventions));
    }

    SectionSummary withoutChoices() {
        return new SectionSummary(code, title, ratings, pairs, List.of(), pooled, figures, before);
    }

    /** Whether anything in it has levels. */
    public boolean isRated() {
        return !ratings.isEmpty() || !pairs.isEmpty();
    }

    /** Every question with levels, a pair as two. */
    public Stream<RatedQuestion> rated() {
        return Stream.concat(
                pairs.stream().flatMap(pair -> Stream.of(pair.before(), pair.after())),
                ratings.stream());
    }

    private static Stream<Question> of(Section section, QuestionKind kind) {
        return section.questions().stream().filter(question -> question.kind() == kind);
    }

    private static Moments pooled(Stream<RatedQuestion> questions) {
        return questions
                .map(question -> question.counts().moments())
                .reduce(Moments.NONE, Moments::plus);
    }
}
