package bpm.survey.summary;

import bpm.survey.question.Question;
import bpm.survey.question.Wording;

import java.util.List;
import java.util.stream.Stream;

/**
 * A summary broken down by one question of general data (จำแนกตามข้อมูลทั่วไป). For readers outside the
 * round's own office no cell stands for one to four people (PDPA): small groups are put together until
 * every cell has five, questions that fewer answered are left out, and if one group is all that remains
 * nothing is shown.
 */
public record Breakdown(
        ChosenQuestion by, List<Group> groups, List<Line> lines, boolean guarded, int leftOut) {
    // the Thai here is data, not words of a screen

    /** The fewest people that a cell may stand for outside the round's own office. */
    public static final int FEWEST = 5;

    private static final Wording TOGETHER = new Wording("กลุ่มเล็กรวมกัน", "Small groups together");

    /** A column: those who gave one of these answers. */
    public record Group(Wording title, List<String> answers, long people) {

        public Group {
            answers = List.copyOf(answers);
        }
    }

    /** A question with its figures for each group. */
    public record Line(RatedQuestion question, List<Figures> cells) {}

    public Breakdown {
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
    }

    /** Whether too few people answered for anything to be shown. */
    public boolean isHidden() {
        return guarded && groups.size() < 2;
    }

    /** Whether groups were put together. */
    public boolean isTogether() {
        return groups.stream().anyMatch(group -> group.answers().contains(SmallGroups.TOGETHER));
    }

    /** The summary by a choice; for a reader outside the round's own office out of what may be told there. */
    static Breakdown of(Summary summary, ChosenQuestion by, Crosses crosses, boolean guarded) {
        var questions = summary.questions().toList();
        var total = crosses.total();
        var shown = questions.stream()
                .filter(question -> !guarded
                        || question.counts().n() == 0
                        || total.getOrDefault(question.code(), LevelCounts.NONE).n() > 0)
                .toList();
        var groups = guarded ? told(by, crosses) : all(by);
        var lines = shown.stream()
                .map(question -> new Line(question, cells(question, groups, crosses, summary)))
                .toList();
        boolean hidden = guarded && groups.size() < 2;
        return new Breakdown(
                by, groups, hidden ? List.of() : lines, guarded, questions.size() - shown.size());
    }

    private static List<Group> all(ChosenQuestion by) {
        return by.lines().stream()
                .filter(line -> line.count() > 0)
                .map(line -> new Group(line.text(), List.of(line.key()), line.count()))
                .toList();
    }

    /** The groups that stand alone in some round, and the small ones of all rounds together. */
    private static List<Group> told(ChosenQuestion by, Crosses crosses) {
        return Stream.concat(
                        by.lines().stream().map(line -> group(line.text(), line.key(), crosses)),
                        Stream.of(group(TOGETHER, SmallGroups.TOGETHER, crosses)))
                .filter(group -> group.people() > 0)
                .toList();
    }

    private static Group group(Wording title, String key, Crosses crosses) {
        return new Group(title, List.of(key), crosses.people(List.of(key)));
    }

    private static List<Figures> cells(
            RatedQuestion question, List<Group> groups, Crosses crosses, Summary summary) {
        return groups.stream()
                .map(group -> crosses.of(group.answers(), question.code()).moments())
                .map(moments -> Figures.of(moments, summary.conventions()))
                .toList();
    }

    /** The question that it is broken down by. */
    public Question question() {
        return by.question();
    }
}
