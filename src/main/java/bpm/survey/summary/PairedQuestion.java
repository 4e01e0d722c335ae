package bpm.survey.summary;

import bpm.survey.question.Question;

/**
 * One question rated before and after (ก่อน–หลัง), summarised: each side by itself over all who
 * rated it, and both compared by participant.
 */
public record PairedQuestion(
        Question question,
        RatedQuestion before,
        RatedQuestion after,
        PairTest test,
        long oneSided) {

    static PairedQuestion of(
            Question question, Counts counts, boolean someWithoutSheets, Conventions conventions) {
        var before = counts.level(question.before());
        var after = counts.level(question.after());
        var pairs = counts.pair(question);
        var test = pairs.n() == 0 && someWithoutSheets
                ? PairTest.ofCounts(before.moments(), after.moments())
                : PairTest.of(pairs);
        return new PairedQuestion(
                question,
                RatedQuestion.of(question.before(), question.text(), before, conventions),
                RatedQuestion.of(question.after(), question.text(), after, conventions),
                test,
                pairs.oneSided());
    }
}
