package bpm.document.plan;

import bpm.org.Offices;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.document.Block;
import bpm.paper.document.Grid;
import bpm.plan.Activity;
import bpm.plan.Project;
import bpm.plan.Topic;
import bpm.plan.TopicKind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Part 2 of EA 1 (ประเด็นสำคัญที่ต้องประเมินผล): each activity's topics with the letter's numbers. */
record TopicTable(PlanList list, Offices offices) {

    /** A cell that is longer than a page could not be printed well. */
    private static final int MOST_LINES = 16;

    private static final String DEEPER = "\u00a0\u00a0\u00a0\u00a0";

    List<Block> all() {
        var t = list.t();
        var blocks = new ArrayList<Block>();
        var lines = list.plan().projects().stream()
                .flatMap(one -> lines(one).stream())
                .toList();
        blocks.add(new Grid(
                "",
                List.of(),
                List.of(
                        new Column(t.s("โครงการ"), 36),
                        new Column(t.s("กิจกรรม"), 36),
                        new Column(t.s("ประเด็นที่ต้องประเมิน"), 74)),
                lines,
                t.s("ไม่มีรายการ")));
        var without = list.plan().projects().stream()
                .flatMap(project -> project.activities().stream()
                        .filter(activity -> activity.topics().isEmpty()
                                && list.added(activity).isEmpty())
                        .map(activity -> list.place(project, activity)))
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            blocks.add(Block.note(
                    t.s("ไม่ได้กำหนดประเด็นไว้ในแผน หน่วยงานกำหนดเพิ่มเติมได้: {0}", without)));
        }
        return blocks;
    }

    /** The project is named once; a long list of topics goes on in the next line. */
    private List<Grid.Line> lines(Project project) {
        var lines = new ArrayList<Grid.Line>();
        for (var activity : project.activities()) {
            var texts = texts(activity);
            for (int from = 0; from < texts.size(); from += MOST_LINES) {
                var some = texts.subList(from, Math.min(texts.size(), from + MOST_LINES));
                lines.add(Grid.Line.of(
                        Cell.of(lines.isEmpty() ? list.name(project) : ""),
                        Cell.of(from == 0 ? list.name(activity) : ""),
                        Cell.of(String.join("\n", some))));
            }
        }
        return lines;
    }

    private List<String> texts(Activity activity) {
        var texts = new ArrayList<String>();
        for (var topic : activity.topics()) {
            texts.add(text(topic));
            topic.subtopics().forEach(below -> texts.add(DEEPER + text(below)));
        }
        for (var added : list.added(activity)) {
            var office = offices.get(added.office()).brief(list.t());
            texts.add(list.t().s("ประเด็นเพิ่มเติมของ{0}", office));
            for (int i = 0; i < added.texts().size(); i++) {
                texts.add(DEEPER + (i + 1) + ") " + added.texts().get(i));
            }
        }
        return texts;
    }

    private static String text(Topic topic) {
        return topic.kind() == TopicKind.LEAD_IN
                ? topic.text()
                : topic.number() + ") " + topic.text();
    }
}
