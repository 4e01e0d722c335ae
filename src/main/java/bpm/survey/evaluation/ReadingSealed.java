package bpm.survey.evaluation;

import bpm.access.Actor;
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
 * with; all within the caller's transaction.
 */
@Component
public class ReadingSealed {

    private final SealedEvaluations kept;
    private final Editions editions;

    ReadingSealed(SealedEvaluations kept, Editions editions) {
        this.kept = kept;
        this.editions = editions;
    }

    /** The version that was sent last. */
    public Optional<Sealed> last(EvaluationPlace place) {
        return kept.of(place).stream().findFirst();
    }

    /** The summary as it was, as far as the actor may see it: outsiders learn not who a few people are. */
    public Summary seen(Actor actor, EvaluationPlace place, Sealed sealed) {
        var summary = summary(place, sealed);
        return actor.office().equals(place.office()) ? summary : summary.fromOutside();
    }

    private Summary summary(EvaluationPlace place, Sealed sealed) {
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
