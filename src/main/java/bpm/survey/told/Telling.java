package bpm.survey.told;

import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Questionnaire;
import bpm.survey.summary.Crosses;
import bpm.survey.summary.LevelCounts;
import bpm.survey.summary.SmallGroups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a round may tell (สิ่งที่รุ่นหนึ่งบอกได้): pure arithmetic on its tallies. */
final class Telling {

    private Telling() {}

    static List<ToldRow> of(TalliedRound tallied) {
        var codes = codes(tallied.asked());
        var rows = new ArrayList<ToldRow>();
        if (tallied.counts().responses() == 0) {
            return rows;
        }
        var all = new TreeMap<String, LevelCounts>();
        codes.forEach(code -> all.put(
                code, LevelCounts.of(tallied.counts(), tallied.counts().layout().levels(code))));
        rows.add(ToldRow.of(tallied.round(), "", "", tallied.counts().responses(), codes, all));
        tallied.asked()
                .questions()
                .filter(question -> question.kind() == QuestionKind.CHOICE)
                .map(Question::code)
                .forEach(choice -> rows.addAll(by(choice, tallied, codes)));
        return rows;
    }

    private static List<ToldRow> by(String choice, TalliedRound tallied, List<String> codes) {
        var told = SmallGroups.together(Crosses.of(tallied.asked(), tallied.crosses(), choice));
        return told.byAnswer().entrySet().stream()
                .map(one -> ToldRow.of(
                        tallied.round(),
                        choice,
                        one.getKey(),
                        people(one.getValue()),
                        codes,
                        one.getValue()))
                .toList();
    }

    private static long people(Map<String, LevelCounts> levels) {
        return levels.values().stream().mapToLong(LevelCounts::base).max().orElse(0);
    }

    /** The level codes of a questionnaire in their order. */
    static List<String> codes(Questionnaire questionnaire) {
        return questionnaire.questions().flatMap(q -> q.levelCodes().stream()).toList();
    }
}
