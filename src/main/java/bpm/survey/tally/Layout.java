package bpm.survey.tally;

import bpm.survey.answer.Answers;
import bpm.survey.question.Option;
import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Where in a {@link Tally} each thing is counted. Place 0 holds the participants. A level code has six places
 * (no opinion, 1 … 5); a pair besides 25 (before × after) and one for those who lack a side; a choice one for
 * each option and a last one for not stated; yes/no three (yes, no, not stated). {@link #ofCrosses} instead
 * counts each level code by each option of each choice.
 */
public final class Layout {

    private final Map<String, Integer> places;
    private final List<Question> questions;
    private final boolean crosses;
    private final int size;

    private Layout(
            List<Question> questions, boolean crosses, Map<String, Integer> places, int size) {
        this.questions = questions;
        this.crosses = crosses;
        this.places = places;
        this.size = size;
    }

    /** The plain counts of a questionnaire. */
    public static Layout of(Questionnaire questionnaire) {
        var questions = questionnaire.questions().toList();
        var places = new LinkedHashMap<String, Integer>();
        int next = 1;
        for (var question : questions) {
            for (var code : question.levelCodes()) {
                places.put(code, next);
                next += 6;
            }
            switch (question.kind()) {
                case PAIR -> {
                    places.put(question.code(), next);
                    next += 26;
                }
                case CHOICE -> {
                    places.put(question.code(), next);
                    next += question.options().size() + 1;
                }
                case YES_NO -> {
                    places.put(question.code(), next);
                    next += 3;
                }
                case RATING, OPEN -> {}
            }
        }
        return new Layout(questions, false, places, next);
    }

    /** The counts of a questionnaire's levels by each option of its general data. */
    public static Layout ofCrosses(Questionnaire questionnaire) {
        var questions = questionnaire.questions().toList();
        var levels = questions.stream().flatMap(q -> q.levelCodes().stream()).toList();
        var places = new LinkedHashMap<String, Integer>();
        int next = 1;
        for (var choice : choices(questions)) {
            for (var option : keys(choice)) {
                for (var code : levels) {
                    places.put(choice.code() + "=" + option + ":" + code, next);
                    next += 6;
                }
            }
        }
        return new Layout(questions, true, places, next);
    }

    public int size() {
        return size;
    }

    /** Where the six counts of a level code begin: no opinion, then 1 … 5. */
    public int levels(String code) {
        return place(code);
    }

    /** Where the count of a pair's before and after (1 … 5 each) stands. */
    public int pair(Question question, int before, int after) {
        return place(question.code()) + (before - 1) * 5 + after - 1;
    }

    /** Where those are counted who rated only one side of a pair (no opinion is no rating). */
    public int oneSided(Question question) {
        return place(question.code()) + 25;
    }

    /** Where an option of a choice, or yes/no, is counted; the empty key is not stated. */
    public int option(Question question, String key) {
        return place(question.code()) + keys(question).indexOf(key);
    }

    /** Where the six counts of a level code among those who chose an option begin; only of crosses. */
    public int crossed(Question choice, String key, String code) {
        return place(choice.code() + "=" + key + ":" + code);
    }

    /** What a choice or yes/no can be, not stated (the empty key) last. */
    public static List<String> keys(Question question) {
        var keys = new ArrayList<String>();
        if (question.kind() == QuestionKind.YES_NO) {
            keys.addAll(List.of("yes", "no"));
        } else {
            question.options().stream().map(Option::key).forEach(keys::add);
        }
        keys.add("");
        return keys;
    }

    /** Goes to each place at which one participant counts. */
    void walk(Answers answers, IntConsumer counted) {
        counted.accept(0);
        if (crosses) {
            walkCrosses(answers, counted);
        } else {
            questions.forEach(question -> walk(question, answers, counted));
        }
    }

    private void walk(Question question, Answers answers, IntConsumer counted) {
        for (var code : question.levelCodes()) {
            answers.level(code).ifPresent(level -> counted.accept(levels(code) + level));
        }
        switch (question.kind()) {
            case PAIR -> walkPair(question, answers, counted);
            case CHOICE, YES_NO -> {
                var key = answers.chosen().getOrDefault(question.code(), "");
                counted.accept(option(question, key));
            }
            case RATING, OPEN -> {}
        }
    }

    private void walkPair(Question question, Answers answers, IntConsumer counted) {
        int before = answers.level(question.before()).orElse(0);
        int after = answers.level(question.after()).orElse(0);
        if (before > 0 && after > 0) {
            counted.accept(pair(question, before, after));
        } else if (before > 0 || after > 0) {
            counted.accept(oneSided(question));
        }
    }

    private void walkCrosses(Answers answers, IntConsumer counted) {
        for (var choice : choices(questions)) {
            var key = answers.chosen().getOrDefault(choice.code(), "");
            answers.levels()
                    .forEach((code, level) -> counted.accept(crossed(choice, key, code) + level));
        }
    }

    private static List<Question> choices(List<Question> questions) {
        return questions.stream().filter(q -> q.kind() == QuestionKind.CHOICE).toList();
    }

    private int place(String name) {
        var place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("not in this questionnaire: " + name);
        }
        return place;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layout layout
                && crosses == layout.crosses
                && places.equals(layout.places);
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }

    @Override
    public String toString() {
        return (crosses ? "crosses of " : "counts of ") + questions.size() + " questions";
    }
}
