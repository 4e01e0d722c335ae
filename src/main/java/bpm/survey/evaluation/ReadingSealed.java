package bpm.survey.evaluation;

import bpm.survey.question.Editions;
import bpm.survey.round.Round;
import bpm.survey.summary.Band;
import bpm.survey.summary.Conventions;
import bpm.survey.summary.CountedRound;
import bpm.survey.summary.Deviation;
import bpm.survey.summary.Summary;
import bpm.survey.tally.Layout;
import bpm.survey.tally.Tally;

import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Reckoning a sealed summary again (อ่านสรุปที่ปิดผนึก) from the counts and conventions that it was sealed
 * with.
 */
@Component
class ReadingSealed {

    private final Editions editions;

    ReadingSealed(Editions editions) {
        this.editions = editions;
    }

    /** The summary as it was, within the caller's transaction. */
    Summary summary(EvaluationPlace place, Sealed sealed) {
        var content = sealed.content();
        var conventions = new Conventions(
                Deviation.valueOf(content.sd()), Band.Bounds.valueOf(content.bands()));
        var rounds =
                content.rounds().stream().map(round -> counted(place, round)).toList();
        return Summary.of(place.activity(), place.office(), rounds, conventions);
    }

    private CountedRound counted(EvaluationPlace place, SealedRound sealed) {
        var edition = editions.get(sealed.edition());
        var counts = sealed.counts().stream().mapToLong(Long::longValue).toArray();
        var tally = Tally.of(Layout.of(edition.questionnaire()), counts);
        return new CountedRound(round(place, sealed), edition, tally);
    }

    /** The round with what is told of it; its code and its door were not sealed. */
    private static Round round(EvaluationPlace place, SealedRound sealed) {
        return new Round(
                sealed.round(),
                place.activity(),
                place.office(),
                sealed.number(),
                "",
                sealed.place(),
                sealed.from(),
                sealed.to(),
                sealed.expected(),
                sealed.present(),
                sealed.edition(),
                Optional.empty(),
                Optional.empty(),
                false,
                sealed.countsOnly(),
                0);
    }
}
