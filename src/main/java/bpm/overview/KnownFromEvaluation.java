package bpm.overview;

import bpm.form.Answers;
import bpm.form.Answers.Answer;
import bpm.results.Heading;
import bpm.results.KnownElsewhere;
import bpm.results.ResultsPlace;
import bpm.shared.Words;
import bpm.survey.summary.Summaries;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Map;

/** What the questionnaires already tell a results form (จากแบบประเมิน): how those who answered rate it. */
@Component
@Order(4)
class KnownFromEvaluation implements KnownElsewhere {

    private final Summaries summaries;

    KnownFromEvaluation(Summaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public Answers about(ResultsPlace place) {
        var summary = summaries.of(place.activity(), place.office());
        var answered = summary.attendance().responses();
        var overall = summary.overall();
        return answered == 0 || overall.n() == 0
                ? Answers.NONE
                : new Answers(Map.of(
                        Heading.OUTCOMES.code(),
                        new Answer.One(Words.THAI.s(
                                "ผู้ตอบแบบประเมิน {0} คน ค่าเฉลี่ยรวม {1} ({2})",
                                answered, overall.meanText(), overall.bandTitle()))));
    }
}
