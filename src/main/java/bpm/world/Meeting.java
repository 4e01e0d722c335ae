package bpm.world;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.shared.Words;
import bpm.survey.evaluation.EvaluationPlace;
import bpm.survey.round.NewRound;
import bpm.survey.round.Round;
import bpm.survey.round.RoundFacts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The meeting of a tale (การประชุมที่ประเมินผล): a round is made, participants answer in its afternoon, and
 * with the report goes the evaluation. What is due soon still takes answers on the example world's today.
 */
final class Meeting {

    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime ANSWERS = LocalTime.of(14, 30);
    private static final LocalTime CLOSES = LocalTime.of(20, 0);
    private static final LocalDate OPEN_UNTIL = LocalDate.of(2024, 9, 30);
    private static final int MOST_PEOPLE = 48;
    private static final int AT_ONCE = 7;
    private static final List<String> COMMENTS = Lines.of("comments.txt");

    private final Tale tale;
    private final Matter matter;
    private final Timetable when;
    private final Cast cast;
    private final SurveyWork surveys;
    private final SplittableRandom dice;
    private final AtomicReference<Round> round = new AtomicReference<>();

    Meeting(Tale tale, Matter matter, Timetable when, Cast cast, SurveyWork surveys) {
        this.tale = tale;
        this.matter = matter;
        this.when = when;
        this.cast = cast;
        this.surveys = surveys;
        dice = new SplittableRandom(tale.dice().nextLong() + 3);
    }

    /** One office in seven has not come to it yet, like those that have not begun at all. */
    void into(Story story) {
        if (tale.plot() == Plot.NOT_STARTED || dice.nextInt(7) == 0) {
            return;
        }
        int present = present();
        story.at(when.from().minusDays(1).atTime(15, 20), () -> make(present));
        double mood = dice.nextDouble() - 0.5;
        int answers = Math.max(1, present - dice.nextInt(1 + present / 8));
        var moment = when.to().atTime(ANSWERS);
        for (int given = 0; given < answers; given += AT_ONCE) {
            int people = Math.min(AT_ONCE, answers - given);
            story.at(moment, () -> surveys.answer(made(), people, dice, mood));
            moment = moment.plusSeconds(70 + dice.nextInt(80));
        }
        file(story, moment.plusMinutes(25));
    }

    private void file(Story story, LocalDateTime earliest) {
        var place = new EvaluationPlace(tale.activity(), tale.office());
        var comment = COMMENTS.get(dice.nextInt(COMMENTS.size()));
        var submitted = moment(Move.SUBMIT).map(at -> later(at.plusMinutes(8), earliest));
        submitted.ifPresent(at -> story.at(at, () -> surveys.submit(writer(), place, comment)));
        if (tale.plot() == Plot.APPROVED || tale.plot() == Plot.APPROVED_LATE) {
            moment(Move.APPROVE)
                    .map(at -> later(at.plusMinutes(9), submitted.orElse(at).plusMinutes(30)))
                    .ifPresent(at -> story.at(at, () -> surveys.approve(reviewer(), place)));
        }
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private Optional<LocalDateTime> moment(Move move) {
        int at = tale.plot().moves().indexOf(move);
        return at < 0 ? Optional.empty() : Optional.of(when.moves().get(at));
    }

    private void make(int present) {
        boolean open = tale.plot() == Plot.DRAFT_DUE_SOON;
        var opens = when.to().atTime(OPENS);
        var closes = (open ? OPEN_UNTIL : when.to()).atTime(CLOSES);
        var facts = new RoundFacts(
                Optional.empty(),
                "หอประชุมที่ว่าการอำเภอ",
                when.from(),
                when.to(),
                Optional.of(present + dice.nextInt(5)),
                Optional.of(present),
                Optional.of(opens.atZone(Words.BANGKOK).toInstant()),
                Optional.of(closes.atZone(Words.BANGKOK).toInstant()),
                false);
        round.set(surveys.make(writer(), new NewRound(tale.activity(), tale.office(), facts)));
    }

    private int present() {
        int target = matter.target(dice).map(number -> number.intValue()).orElse(30);
        return Math.clamp(target, 12, MOST_PEOPLE) - dice.nextInt(4);
    }

    private Round made() {
        return Optional.ofNullable(round.get()).orElseThrow();
    }

    private Actor writer() {
        return cast.one(Role.REPORTER, tale.office(), tale.turn());
    }

    private Actor reviewer() {
        return cast.one(Role.REVIEWER, tale.office().parent(), tale.turn());
    }
}
