package bpm.world;

import bpm.survey.answer.Answers;
import bpm.survey.question.Question;
import bpm.survey.question.Questionnaire;
import bpm.survey.tally.Layout;

import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;

/** An invented participant (ผู้เข้าร่วมสมมุติ), who answers as people do: mostly content, some skip, few write. */
final class Participant {

    private static final List<String> SUGGESTIONS = Lines.of("suggestions.txt");

    private final SplittableRandom dice;
    private final double mood;
    private final HashMap<String, Integer> levels = new HashMap<>();
    private final HashMap<String, String> chosen = new HashMap<>();
    private final HashMap<String, String> words = new HashMap<>();

    /** A participant in a hall where things went as well as {@code mood} says, about -0.5 to 0.5. */
    Participant(SplittableRandom dice, double mood) {
        this.dice = dice;
        this.mood = mood + dice.nextDouble() * 0.8 - 0.4;
    }

    Answers answer(Questionnaire questionnaire) {
        questionnaire.questions().forEach(this::answer);
        return new Answers(levels, chosen, words);
    }

    private void answer(Question question) {
        switch (question.kind()) {
            case PAIR -> pair(question);
            case RATING -> rate(question.code(), 4.2);
            case CHOICE, YES_NO -> choose(question);
            case OPEN -> suggest(question);
        }
    }

    private void pair(Question question) {
        if (dice.nextInt(50) > 0) {
            rate(question.before(), 2.7);
        }
        rate(question.after(), 4.1);
    }

    private void rate(String code, double around) {
        if (dice.nextInt(60) == 0) {
            return;
        }
        int level = (int) Math.round(around + mood + dice.nextGaussian() * 0.75);
        levels.put(code, dice.nextInt(80) == 0 ? 0 : Math.clamp(level, 1, 5));
    }

    /** The first options are the likelier ones; one in thirty does not say. */
    private void choose(Question question) {
        var keys = Layout.keys(question);
        int stated = keys.size() - 1;
        if (dice.nextInt(30) > 0) {
            int at = (int) (stated * Math.pow(dice.nextDouble(), 1.3));
            chosen.put(question.code(), keys.get(Math.min(at, stated - 1)));
        }
    }

    private void suggest(Question question) {
        if (dice.nextInt(9) == 0) {
            words.put(question.code(), SUGGESTIONS.get(dice.nextInt(SUGGESTIONS.size())));
        }
    }
}
