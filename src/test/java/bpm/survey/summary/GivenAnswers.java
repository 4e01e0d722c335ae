package bpm.survey.summary;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.survey.answer.Answers;
import bpm.survey.question.Edition;
import bpm.survey.question.Option;
import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Questionnaire;
import bpm.survey.question.Section;
import bpm.survey.question.Wording;
import bpm.survey.round.Round;
import bpm.survey.tally.Layout;
import bpm.survey.tally.Tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Answers for tests of the arithmetic: a questionnaire with every kind of question, and participants made up. */
final class GivenAnswers {

    static final ActivityKey ACTIVITY = ActivityKey.of("2567-03-2");
    static final OfficeCode DISTRICT = new OfficeCode("5701");

    static final Questionnaire EVERY_KIND = questionnaire(
            section("G", choice("sex", "male", "female", "other"), choice("age", "young", "old")),
            section("K", question("K1", QuestionKind.PAIR), question("K2", QuestionKind.PAIR)),
            section("R", question("R3", QuestionKind.RATING), question("R4", QuestionKind.YES_NO)),
            section("U", question("U1", QuestionKind.RATING)),
            section("S", question("S1", QuestionKind.RATING), question("S2", QuestionKind.RATING)),
            section("L", question("L5701-1", QuestionKind.RATING)),
            section("O", question("suggestion", QuestionKind.OPEN)));

    private GivenAnswers() {}

    static Questionnaire questionnaire(Section... sections) {
        return new Questionnaire(
                new Wording("แบบทดสอบ"), new Wording(""), Questionnaire.LEVELS, List.of(sections));
    }

    static Section section(String code, Question... questions) {
        return new Section(code, new Wording("ตอน " + code), new Wording(""), List.of(questions));
    }

    static Question question(String code, QuestionKind kind) {
        return new Question(code, kind, new Wording("ข้อ " + code));
    }

    static Question choice(String code, String... keys) {
        return new Question(
                code,
                QuestionKind.CHOICE,
                new Wording("ข้อ " + code),
                new Wording(""),
                java.util.Arrays.stream(keys)
                        .map(key -> new Option(key, new Wording("ตัวเลือก " + key)))
                        .toList());
    }

    /** A round of the district that has these answers; its edition has a number. */
    static CountedRound round(
            long edition, Questionnaire questionnaire, int present, List<Answers> answers) {
        return round(
                edition, questionnaire, Optional.of(present), false, tally(questionnaire, answers));
    }

    static CountedRound round(
            long edition,
            Questionnaire questionnaire,
            Optional<Integer> present,
            boolean countsOnly,
            Tally tally) {
        var day = LocalDate.of(2024, 7, 10);
        return new CountedRound(
                new Round(
                        1,
                        ACTIVITY,
                        DISTRICT,
                        1,
                        "ABC234",
                        "ศาลากลางบ้าน",
                        day,
                        day,
                        Optional.empty(),
                        present,
                        edition,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        countsOnly,
                        1),
                new Edition(edition, ACTIVITY, questionnaire),
                tally);
    }

    static Tally tally(Questionnaire questionnaire, List<Answers> answers) {
        var tally = Tally.none(Layout.of(questionnaire));
        answers.forEach(one -> tally.add(one, 1));
        return tally;
    }

    static Answers levels(Map<String, Integer> levels) {
        return new Answers(levels, Map.of(), Map.of());
    }

    /** Participants who skip one question in five and have no opinion now and then. */
    static List<Answers> people(Questionnaire questionnaire, long seed, int most) {
        var random = new Random(seed);
        var people = new ArrayList<Answers>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            var levels = new HashMap<String, Integer>();
            var chosen = new HashMap<String, String>();
            questionnaire.questions().forEach(question -> {
                for (var code : question.levelCodes()) {
                    if (random.nextInt(5) > 0) {
                        levels.put(code, random.nextInt(6));
                    }
                }
                if (question.kind() == QuestionKind.CHOICE
                        || question.kind() == QuestionKind.YES_NO) {
                    var keys = Layout.keys(question);
                    var key = keys.get(random.nextInt(keys.size()));
                    if (!key.isEmpty()) {
                        chosen.put(question.code(), key);
                    }
                }
            });
            people.add(new Answers(levels, chosen, Map.of()));
        }
        return people;
    }
}
