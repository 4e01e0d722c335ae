package bpm.survey.summary;

import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Questionnaire;
import bpm.survey.tally.Layout;
import bpm.survey.tally.Tally;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The levels given by those who chose each answer to one question of general data (ตารางไขว้): by answer
 * (empty is not stated) and level code. Adding is exact, over editions too.
 */
public record Crosses(Map<String, Map<String, LevelCounts>> byAnswer) {

    public static final Crosses NONE = new Crosses(Map.of());

    public Crosses {
        byAnswer = Map.copyOf(byAnswer);
    }

    /** What a tally of crosses holds of a question; nothing where the questionnaire does not ask it. */
    public static Crosses of(Questionnaire questionnaire, Tally crosses, String choice) {
        return questionnaire
                .questions()
                .filter(question -> question.kind() == QuestionKind.CHOICE
                        && question.code().equals(choice))
                .findFirst()
                .map(question -> of(question, questionnaire, crosses))
                .orElse(NONE);
    }

    private static Crosses of(Question choice, Questionnaire questionnaire, Tally crosses) {
        var codes =
                questionnaire.questions().flatMap(q -> q.levelCodes().stream()).toList();
        var all = new TreeMap<String, Map<String, LevelCounts>>();
        for (var key : Layout.keys(choice)) {
            var levels = new TreeMap<String, LevelCounts>();
            for (var code : codes) {
                int place = crosses.layout().crossed(choice, key, code);
                levels.put(code, LevelCounts.of(crosses, place));
            }
            all.put(key, levels);
        }
        return new Crosses(all);
    }

    public Crosses plus(Crosses other) {
        var all = new TreeMap<>(byAnswer);
        other.byAnswer.forEach((key, levels) -> all.merge(key, levels, Crosses::sum));
        return new Crosses(all);
    }

    /** The counts of a level code among those who gave any of the answers. */
    public LevelCounts of(List<String> answers, String code) {
        return answers.stream()
                .map(key ->
                        byAnswer.getOrDefault(key, Map.of()).getOrDefault(code, LevelCounts.NONE))
                .reduce(LevelCounts.NONE, LevelCounts::plus);
    }

    /** The counts of each level code among all, whatever they chose. */
    Map<String, LevelCounts> total() {
        return byAnswer.values().stream().reduce(Map.of(), Crosses::sum);
    }

    /** How many gave one of the answers, as far as they answered any question with levels. */
    long people(List<String> answers) {
        return answers.stream()
                .mapToLong(key -> people(byAnswer.getOrDefault(key, Map.of())))
                .sum();
    }

    static long people(Map<String, LevelCounts> levels) {
        return levels.values().stream().mapToLong(LevelCounts::base).max().orElse(0);
    }

    static Map<String, LevelCounts> sum(
            Map<String, LevelCounts> one, Map<String, LevelCounts> other) {
        var all = new TreeMap<>(one);
        other.forEach((code, counts) -> all.merge(code, counts, LevelCounts::plus));
        return all;
    }
}
