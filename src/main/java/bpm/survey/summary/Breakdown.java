package bpm.survey.summary;

import bpm.survey.question.Question;
import bpm.survey.question.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

        private Group with(Group other) {
            var both = new ArrayList<>(answers);
            both.addAll(other.answers);
            return new Group(TOGETHER, both, people + other.people);
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
        return groups.stream().anyMatch(group -> group.answers().size() > 1);
    }

    /** The summary by a choice; guarded for a reader outside the round's own office. */
    static Breakdown of(Summary summary, ChosenQuestion by, Crosses crosses, boolean guarded) {
        var questions = summary.questions().toList();
        var shown = questions.stream()
                .filter(question -> !guarded || !isFew(question.counts()))
                .toList();
        var groups = by.lines().stream()
                .filter(line -> line.count() > 0)
                .map(line -> new Group(line.text(), List.of(line.key()), line.count()))
                .toList();
        var together = guarded ? together(groups, shown, crosses) : groups;
        var lines = shown.stream()
                .map(question -> new Line(question, cells(question, together, crosses, summary)))
                .toList();
        boolean hidden = guarded && together.size() < 2;
        return new Breakdown(
                by, together, hidden ? List.of() : lines, guarded, questions.size() - shown.size());
    }

    private static List<Figures> cells(
            RatedQuestion question, List<Group> groups, Crosses crosses, Summary summary) {
        return groups.stream()
                .map(group -> crosses.of(group.answers(), question.code()).moments())
                .map(moments -> Figures.of(moments, summary.conventions()))
                .toList();
    }

    private static List<Group> together(
            List<Group> groups, List<RatedQuestion> questions, Crosses crosses) {
        var list = new ArrayList<>(groups);
        list.sort(Comparator.comparingLong(Group::people));
        while (list.size() > 1 && list.stream().anyMatch(one -> isSmall(one, questions, crosses))) {
            var small = list.stream()
                    .filter(one -> isSmall(one, questions, crosses))
                    .findFirst()
                    .orElseThrow();
            list.remove(small);
            list.set(0, list.getFirst().with(small));
            list.sort(Comparator.comparingLong(Group::people));
        }
        if (list.size() == 1 && isSmall(list.getFirst(), questions, crosses)) {
            return List.of();
        }
        return inOrder(list, groups);
    }

    private static List<Group> inOrder(List<Group> list, List<Group> asAsked) {
        var places = asAsked.stream().map(group -> group.answers().getFirst()).toList();
        return list.stream()
                .sorted(Comparator.comparingInt(group -> group.answers().size() > 1
                        ? Integer.MAX_VALUE
                        : places.indexOf(group.answers().getFirst())))
                .toList();
    }

    private static boolean isSmall(Group group, List<RatedQuestion> questions, Crosses crosses) {
        return group.people() < FEWEST
                || questions.stream()
                        .anyMatch(question -> isFew(crosses.of(group.answers(), question.code())));
    }

    private static boolean isFew(LevelCounts counts) {
        return counts.n() > 0 && counts.n() < FEWEST;
    }

    /** The question that it is broken down by. */
    public Question question() {
        return by.question();
    }
}
