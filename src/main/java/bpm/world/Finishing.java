package bpm.world;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.form.Answers;
import bpm.form.Answers.Answer;
import bpm.plan.Activity;
import bpm.results.Heading;
import bpm.results.ResultsPlace;
import bpm.shared.ThaiDate;
import bpm.world.work.ResultsWork;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * The end of a tale (ปิดโครงการ): once the report is approved, most project owners fill the results
 * form in, and most of those are approved by today.
 */
final class Finishing {

    private static final Map<String, List<String>> SENTENCES = Lines.fields("results.txt").stream()
            .collect(Collectors.groupingBy(
                    fields -> fields.getFirst(),
                    Collectors.mapping(fields -> fields.get(1), Collectors.toList())));
    private static final List<Heading> WRITTEN = List.of(
            Heading.TARGET_GROUP,
            Heading.PLACE,
            Heading.HOW,
            Heading.OUTCOMES,
            Heading.USE,
            Heading.SUCCESS,
            Heading.PROBLEMS,
            Heading.SUGGESTIONS);

    private final Tale tale;
    private final Activity activity;
    private final Matter matter;
    private final Timetable when;
    private final Cast cast;
    private final ResultsWork results;
    private final SplittableRandom dice;

    Finishing(
            Tale tale,
            Activity activity,
            Matter matter,
            Timetable when,
            Cast cast,
            ResultsWork results) {
        this.tale = tale;
        this.activity = activity;
        this.matter = matter;
        this.when = when;
        this.cast = cast;
        this.results = results;
        dice = new SplittableRandom(tale.dice().nextLong() + 4);
    }

    void into(Story story, Purse purse) {
        boolean approved = tale.plot() == Plot.APPROVED || tale.plot() == Plot.APPROVED_LATE;
        if (!approved || dice.nextInt(4) == 0) {
            return;
        }
        var place = new ResultsPlace(tale.activity(), tale.office());
        var sent = when.moves().getLast().plusHours(4 + dice.nextInt(50));
        if (!isTold(sent)) {
            return;
        }
        story.at(
                sent, () -> results.submit(writer(), place, answers(purse), sentence("COLLECTED")));
        var read = sent.plusHours(3 + dice.nextInt(70));
        if (isTold(read)) {
            story.at(read, () -> results.approve(reviewer(), place));
        }
    }

    private static boolean isTold(LocalDateTime moment) {
        return moment.toLocalDate().isBefore(Timetable.LAST);
    }

    private Map<String, Answer> answers(Purse purse) {
        var report = Writing.report(writer(), "", tale, matter, when);
        int people = new BigDecimal(report.of(Report.RESULT)).intValue();
        int men = people * (30 + dice.nextInt(30)) / 100;
        var answers = new LinkedHashMap<String, Answer>();
        put(answers, Heading.OBJECTIVES, "เพื่อ" + activity.name());
        WRITTEN.forEach(heading -> put(answers, heading, sentence(heading.name())));
        put(
                answers,
                Heading.TARGET,
                matter.target(tale.dice()).map(Object::toString).orElse(""));
        put(answers, Heading.MALE, Integer.toString(men));
        put(answers, Heading.FEMALE, Integer.toString(people - men));
        put(answers, Heading.RECEIVED, purse.received().plain());
        put(answers, Heading.SPENT, purse.spent().plain());
        answers.put(
                Heading.DATES.code(),
                table(Map.of(
                        Heading.FROM,
                        ThaiDate.brief(when.from()),
                        Heading.TO,
                        ThaiDate.brief(when.to()))));
        answers.put(
                Heading.OUTPUTS.code(),
                table(Map.of(
                        Heading.INDICATOR, activity.name(),
                        Heading.REACHED, Integer.toString(people))));
        return answers;
    }

    private static void put(Map<String, Answer> answers, Heading heading, String text) {
        answers.put(heading.code(), new Answer.One(text));
    }

    private static Answer table(Map<String, String> row) {
        var cells = new LinkedHashMap<String, Answer>();
        row.forEach((code, text) -> cells.put(code, new Answer.One(text)));
        return new Answer.Table(List.of(new Answers(cells)));
    }

    private String sentence(String heading) {
        var sentences = SENTENCES.getOrDefault(heading, List.of("–"));
        return sentences.get(dice.nextInt(sentences.size()));
    }

    private Actor writer() {
        return cast.one(Role.REPORTER, tale.office(), tale.turn());
    }

    private Actor reviewer() {
        return cast.one(Role.REVIEWER, tale.office().parent(), tale.turn());
    }
}
