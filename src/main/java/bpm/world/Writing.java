package bpm.world;

import bpm.access.Actor;
import bpm.shared.ThaiDate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What an officer types into the form (ข้อความในแบบรายงาน), as officers do. */
final class Writing {

    /** How much of the target is reached: mostly all of it, sometimes less, sometimes more. */
    private static final double[] REACHED = {1, 1, 1, 1, 0.96, 0.92, 0.85, 0.7, 1.04, 1.2};

    private static final String UNTIL = " ถึง ";
    private static final double TOO_LITTLE = 0.65;

    private Writing() {}

    static Report report(Actor writer, String phone, Tale tale, Matter matter, Timetable when) {
        var dice = tale.dice();
        var target = matter.target(dice);
        var report = Report.EMPTY
                .with(Report.NAME, writer.fullName())
                .with(Report.PHONE, phone)
                .with(Report.DATES, dates(tale, when))
                .with(Report.SUCCESSES, String.join("\n", some(matter.successes(), dice)))
                .with(Report.RESULT, result(target, tale.reason(), dice))
                .with(Report.REMARKS, dice.nextBoolean() ? any(matter.remarks(), dice) : "");
        return target.isPresent()
                ? report
                : report.with(Report.PERCENT, dice.nextInt(3) == 0 ? "80" : "100");
    }

    /** The report as far as somebody has come with it. */
    static Report unfinished(Report report, Tale tale) {
        var dice = tale.dice();
        var unfinished =
                report.with(Report.RESULT, "").with(Report.PERCENT, "").with(Report.REMARKS, "");
        return dice.nextBoolean() ? unfinished : unfinished.with(Report.SUCCESSES, "");
    }

    /** The report after its writer has dealt with the reviewer's reason. */
    static Report corrected(Report report, Reason reason, Matter matter) {
        var remarks = (report.of(Report.REMARKS) + "\n" + reason.answer()).strip();
        var answered = report.with(Report.REMARKS, remarks);
        var field = reason.field();
        return answered.with(field, better(field, answered.of(field), matter));
    }

    private static String better(String field, String text, Matter matter) {
        return switch (field) {
            case Report.RESULT -> Integer.toString(Math.max(1, Integer.parseInt(text) - 2));
            case Report.DATES -> text.replaceFirst("^.*" + UNTIL, "");
            case Report.SUCCESSES -> String.join("\n", matter.successes());
            default -> text;
        };
    }

    /** Whoever is asked about two days has typed two. */
    private static String dates(Tale tale, Timetable when) {
        boolean asked = tale.reason().field().equals(Report.DATES);
        var from = asked && when.from().equals(when.to()) ? when.to().minusDays(1) : when.from();
        return from.equals(when.to())
                ? ThaiDate.brief(from)
                : ThaiDate.brief(from) + UNTIL + ThaiDate.brief(when.to());
    }

    private static String result(Optional<BigDecimal> target, Reason reason, RandomGenerator dice) {
        double share = reason.asksForMore() ? TOO_LITTLE : REACHED[dice.nextInt(REACHED.length)];
        return target.map(number -> number.multiply(BigDecimal.valueOf(share)))
                .map(number -> number.setScale(0, RoundingMode.HALF_UP).toPlainString())
                .orElseGet(() -> Integer.toString(150 + dice.nextInt(200)));
    }

    private static List<String> some(List<String> sentences, RandomGenerator dice) {
        return sentences.stream()
                .filter(sentence -> sentences.indexOf(sentence) == 0 || dice.nextBoolean())
                .toList();
    }

    private static String any(List<String> sentences, RandomGenerator dice) {
        return sentences.isEmpty() ? "" : sentences.get(dice.nextInt(sentences.size()));
    }
}
