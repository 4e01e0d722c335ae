package bpm.survey;

import bpm.Server;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.survey.answer.Answers;
import bpm.survey.intake.Channel;
import bpm.survey.intake.Intake;
import bpm.survey.intake.Receipt;
import bpm.survey.intake.Submission;
import bpm.survey.question.Editions;
import bpm.survey.question.Questionnaire;
import bpm.survey.round.Round;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Participants who answer, by the way that everyone's answers take. */
public final class Answering {

    private Answering() {}

    /** A participant who rates all before with one level and everything else with another. */
    public static Answers all(
            Questionnaire questionnaire,
            int before,
            int after,
            Map<String, String> chosen,
            String words) {
        var levels = new HashMap<String, Integer>();
        questionnaire
                .questions()
                .flatMap(question -> question.levelCodes().stream())
                .forEach(code -> levels.put(code, code.endsWith(".before") ? before : after));
        return new Answers(
                levels, chosen, words.isEmpty() ? Map.of() : Map.of("suggestion", words));
    }

    public static Questionnaire questionnaire(Round round) {
        return Server.bean(Transactions.class)
                .read(Actor.SYSTEM, () -> Server.bean(Editions.class).get(round.edition()))
                .questionnaire();
    }

    /** As many alike answer a round as is said. */
    public static void people(
            int many,
            Round round,
            int before,
            int after,
            Map<String, String> chosen,
            String words) {
        var answers = all(questionnaire(round), before, after, chosen, words);
        for (int i = 0; i < many; i++) {
            give(round, answers);
        }
    }

    public static void give(Round round, Answers answers) {
        var submission = new Submission(UUID.randomUUID(), Channel.PAPER, answers);
        var receipt = Server.bean(Intake.class).receive(round, submission);
        if (receipt != Receipt.ACCEPTED) {
            throw new AssertionError(receipt);
        }
    }
}
