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

    private static final int LEVELS = 6;

    private final List<Question> questions;
    private final List<Question> choices;
    private final boolean crosses;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> options = new LinkedHashMap<>();
    private final Map<String, Integer> levels = new LinkedHashMap<>();
    private int size = 1;

    private Layout(Questionnaire questionnaire, boolean crosses) {
        questions = questionnaire.questions().toList();
        choices = choices(questions);
        this.crosses = crosses;
        for (var question : questions) {
            if (question.kind() == QuestionKind.CHOICE || question.kind() == QuestionKind.YES_NO) {
                options.put(question.code(), numbered(keys(question)));
            }
        }
    }

    /** The plain counts of a questionnaire. */
    public static Layout of(Questionnaire questionnaire) {
        var layout = new Layout(questionnaire, false);
        for (var question : layout.questions) {
            question.levelCodes().forEach(code -> layout.put(code, LEVELS));
            switch (question.kind()) {
                case PAIR -> layout.put(question.code(), 26);
                case CHOICE, YES_NO ->
                    layout.put(question.code(), layout.optionsOf(question).size());
                case RATING, OPEN -> {}
            }
        }
        return layout;
    }

    /** The counts of a questionnaire's levels by each option of its general data. */
    public static Layout ofCrosses(Questionnaire questionnaire) {
        var layout = new Layout(questionnaire, true);
        layout.levels.putAll(numbered(layout.questions.stream()
                .flatMap(question -> question.levelCodes().stream())
                .toList()));
        layout.choices.forEach(choice -> layout.put(
                choice.code(), layout.optionsOf(choice).size() * layout.levels.size() * LEVELS));
        return layout;
    }

    private void put(String code, int many) {
        places.put(code, size);
        size += many;
    }

    private static Map<String, Integer> numbered(List<String> names) {
        var numbers = new LinkedHashMap<String, Integer>();
        names.forEach(name -> numbers.putIfAbsent(name, numbers.size()));
        return numbers;
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
        return place(question.code()) + number(optionsOf(question), key);
    }

    /** Where the six counts of a level code among those who chose an option begin; only of crosses. */
    public int crossed(Question choice, String key, String code) {
        int block = number(optionsOf(choice), key) * levels.size() + number(levels, code);
        return place(choice.code()) + block * LEVELS;
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

    /** What stands at a place, in words: {@code S1 = 4}, {@code K1 3 → 5}, {@code sex = male}. */
    public String name(int place) {
        var code = "";
        for (var start : places.entrySet()) {
            code = start.getValue() <= place ? start.getKey() : code;
        }
        if (code.isEmpty()) {
            return "n";
        }
        int within = place - place(code);
        var keys = List.copyOf(options.getOrDefault(code, Map.of()).keySet());
        if (crosses && !levels.isEmpty()) {
            var level = List.copyOf(levels.keySet()).get(within / LEVELS % levels.size());
            return code + " = " + keys.get(within / LEVELS / levels.size()) + ": " + level + " = "
                    + within % LEVELS;
        }
        if (!keys.isEmpty()) {
            return code + " = " + keys.get(within);
        }
        var pair = places.containsKey(code + ".before");
        return code + (pair ? " " + (within / 5 + 1) + " → " + (within % 5 + 1) : " = " + within);
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
        for (var choice : choices) {
            var key = answers.chosen().getOrDefault(choice.code(), "");
            int first =
                    place(choice.code()) + number(optionsOf(choice), key) * levels.size() * LEVELS;
            answers.levels()
                    .forEach((code, level) ->
                            counted.accept(first + number(levels, code) * LEVELS + level));
        }
    }

    private static List<Question> choices(List<Question> questions) {
        return questions.stream().filter(q -> q.kind() == QuestionKind.CHOICE).toList();
    }

    private Map<String, Integer> optionsOf(Question question) {
        return options.getOrDefault(question.code(), Map.of());
    }

    private int place(String name) {
        return number(places, name);
    }

    private static int number(Map<String, Integer> numbers, String name) {
        var number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("not in this questionnaire: " + name);
        }
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layout layout
                && crosses == layout.crosses
                && places.equals(layout.places)
                && options.equals(layout.options)
                && levels.equals(layout.levels);
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
