package bpm.survey.intake;

import bpm.Server;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.survey.question.Editions;
import bpm.survey.question.Option;
import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Questionnaire;
import bpm.survey.question.Section;
import bpm.survey.question.Wording;
import bpm.survey.round.Round;
import bpm.survey.round.Rounds;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Rounds that a test starts from, set down in their table. */
public final class GivenRound {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String LETTERS = "BCDFGHJKMNPQRSTWXYZ";

    private GivenRound() {}

    /** A questionnaire with each kind of question. */
    public static Questionnaire questionnaire() {
        var empty = new Wording("");
        var sex = new Question(
                "sex",
                QuestionKind.CHOICE,
                new Wording("เพศ"),
                empty,
                List.of(
                        new Option("female", new Wording("หญิง")),
                        new Option("male", new Wording("ชาย"))));
        var questions = List.of(
                sex,
                new Question("K1", QuestionKind.PAIR, new Wording("ความรู้")),
                new Question("K2", QuestionKind.PAIR, new Wording("ความสามารถ")),
                new Question("R1", QuestionKind.YES_NO, new Wording("ทำได้จริง")),
                new Question("S1", QuestionKind.RATING, new Wording("วิทยากร")),
                new Question("suggestion", QuestionKind.OPEN, new Wording("ข้อเสนอแนะ")));
        return new Questionnaire(
                new Wording("แบบประเมิน"),
                empty,
                Questionnaire.LEVELS,
                List.of(new Section("G", new Wording("ทั้งหมด"), empty, questions)));
    }

    /** An open round of an office. */
    public static Round open(OfficeCode office) {
        return with(office, "now() - interval '30 years'", "null", false);
    }

    public static Round closed(OfficeCode office) {
        return with(office, "timestamptz '2020-01-01'", "timestamptz '2020-01-02'", false);
    }

    public static Round withSlips(OfficeCode office, String... slips) {
        var round = with(office, "now() - interval '30 years'", "null", true);
        for (var slip : slips) {
            Server.owner()
                    .sql("insert into survey_slip (round, code, office) values (?, ?, ?)")
                    .params(round.id(), slip, office.value())
                    .update();
        }
        return round;
    }

    /** An open round that asks just this. */
    public static Round asking(OfficeCode office, Questionnaire questionnaire) {
        return with(office, questionnaire, "now() - interval '30 years'", "null", false);
    }

    private static Round with(OfficeCode office, String opens, String closes, boolean slips) {
        return with(office, questionnaire(), opens, closes, slips);
    }

    private static Round with(
            OfficeCode office,
            Questionnaire questionnaire,
            String opens,
            String closes,
            boolean slips) {
        var activity = ActivityKey.of("2567-01-1");
        return Server.bean(Transactions.class).write(Actor.SYSTEM, () -> {
            long edition =
                    Server.bean(Editions.class).of(activity, questionnaire).id();
            long id = Server.database()
                    .sql("""
                            insert into survey_round (office, activity, year, number, code, held_from, held_to,
                                edition, opens_at, closes_at, slips, made_at, made_by, made_by_name)
                            values (?, '2567-01-1', 2567, ?, ?, date '2024-06-01', date '2024-06-01',
                                ?, %s, %s, ?, now(), 0, 'ทดสอบ')
                            returning id
                            """.formatted(opens, closes))
                    .params(
                            office.value(),
                            NUMBER.incrementAndGet() % 999 + 1,
                            code(),
                            edition,
                            slips)
                    .query(Long.class)
                    .single();
            return Server.bean(Rounds.class).get(id);
        });
    }

    private static String code() {
        var code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            code.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** How many answers of a round are kept. */
    public static long kept(Round round) {
        return Server.read(
                Long.class,
                "select count(*) from survey_response where round = ? and removed_at is null",
                round.id());
    }
}
