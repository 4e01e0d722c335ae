package bpm.plan.file;

import bpm.plan.Activity;
import bpm.plan.ActivityKey;
import bpm.plan.Forms;
import bpm.plan.Level;
import bpm.plan.Plan;
import bpm.plan.Printed;
import bpm.plan.Project;
import bpm.plan.ProjectKey;
import bpm.plan.ReportingWindow;
import bpm.plan.Settlement;
import bpm.plan.Target;
import bpm.plan.Title;
import bpm.plan.Topic;
import bpm.plan.TopicKind;
import bpm.shared.FiscalYear;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Plans of every shape, for properties. */
final class Plans {

    private static final Arbitrary<String> WORDS = Arbitraries.of(
                    "โครงการ",
                    "“โคก หนอง นา”",
                    "(KBO)",
                    "ผู้ผลิต/ผู้ประกอบการ",
                    "<b>&\"'",
                    "=1+1",
                    "๔.๐",
                    "- ขีด",
                    "Ω≈")
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(words -> String.join(" ", words));
    private static final Arbitrary<String> MAYBE = Arbitraries.oneOf(Arbitraries.just(""), WORDS);
    private static final Arbitrary<String> EXACT =
            Arbitraries.oneOf(MAYBE, WORDS.map(words -> " " + words + "  เว้นวรรค\nบรรทัดใหม่ "));
    private static final Arbitrary<LocalDate> DAYS =
            Arbitraries.integers().between(0, 1500).map(LocalDate.of(2023, 10, 1)::plusDays);

    private Plans() {}

    static Arbitrary<Plan> any() {
        return Arbitraries.integers()
                .between(2500, 2600)
                .map(FiscalYear::new)
                .flatMap(year -> numbers(4)
                        .flatMap(numbers ->
                                all(numbers, number -> project(new ProjectKey(year, number))))
                        .map(projects -> new Plan(year, projects)));
    }

    private static Arbitrary<Project> project(ProjectKey key) {
        return Combinators.combine(
                        title(),
                        WORDS.list().ofMaxSize(2),
                        numbers(3)
                                .flatMap(numbers -> all(
                                        numbers, number -> activity(new ActivityKey(key, number)))))
                .as((title, notes, activities) -> new Project(key, title, notes, activities));
    }

    private static Arbitrary<Activity> activity(ActivityKey key) {
        return Combinators.combine(
                        title(),
                        Arbitraries.of(Level.class),
                        forms(),
                        window(),
                        target(),
                        WORDS.list().ofMaxSize(2),
                        WORDS.list().ofMaxSize(2),
                        topics())
                .as((title, level, forms, window, target, points, notes, topics) -> new Activity(
                        key, title, level, forms, window, target, points, notes, topics));
    }

    private static Arbitrary<Title> title() {
        var printed = Combinators.combine(MAYBE, EXACT, EXACT).as(Printed::new);
        return Combinators.combine(WORDS, MAYBE, printed).as(Title::new);
    }

    private static Arbitrary<Forms> forms() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Forms::new);
    }

    private static Arbitrary<Target> target() {
        var quantity = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.25"), new BigDecimal("900000"))
                .ofScale(2);
        return Combinators.combine(quantity.optional(), Arbitraries.of("คน", "หมู่บ้าน"))
                .as(Target::new);
    }

    private static Arbitrary<ReportingWindow> window() {
        var settlement = Combinators.combine(
                        WORDS,
                        Arbitraries.longs().between(0, 2_000_000_000L).map(Instant::ofEpochSecond),
                        MAYBE)
                .as(Settlement::new);
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.integers().between(0, 90),
                                Arbitraries.of(ReportingWindow.Anchor.class),
                                Arbitraries.integers().between(1, 4).set(),
                                WORDS)
                        .as(ReportingWindow.DaysAfter::new),
                Combinators.combine(DAYS, WORDS, settlement.optional())
                        .as(ReportingWindow.ByDate::new),
                Combinators.combine(DAYS.map(YearMonth::from), WORDS)
                        .as(ReportingWindow.WithinMonth::new),
                Combinators.combine(WORDS, DAYS, WORDS).as(ReportingWindow.Unsettled::new));
    }

    private static Arbitrary<List<Topic>> topics() {
        return numbers(5)
                .flatMap(numbers -> all(
                        numbers,
                        number -> Combinators.combine(
                                        topic(Integer.toString(number)),
                                        Arbitraries.integers().between(0, 2))
                                .flatAs((topic, below) -> all(
                                                IntStream.rangeClosed(1, below)
                                                        .boxed()
                                                        .toList(),
                                                sub -> topic(number + "." + sub))
                                        .map(subtopics -> new Topic(
                                                topic.number(),
                                                topic.kind(),
                                                topic.text(),
                                                topic.printed(),
                                                topic.note(),
                                                subtopics)))));
    }

    private static Arbitrary<Topic> topic(String number) {
        return Combinators.combine(Arbitraries.of(TopicKind.class), WORDS, EXACT, MAYBE)
                .as((kind, text, printed, note) ->
                        new Topic(number, kind, text, printed, note, List.of()));
    }

    private static Arbitrary<List<Integer>> numbers(int most) {
        return Arbitraries.integers().between(1, 99).list().uniqueElements().ofMaxSize(most);
    }

    private static <T> Arbitrary<List<T>> all(
            List<Integer> numbers, java.util.function.Function<Integer, Arbitrary<T>> each) {
        return Combinators.combine(numbers.stream().map(each).toList()).as(list -> list);
    }
}
