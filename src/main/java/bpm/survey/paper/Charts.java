package bpm.survey.paper;

import bpm.paper.chart.Bars;
import bpm.paper.document.Block;
import bpm.shared.Words;
import bpm.survey.summary.PairTest;
import bpm.survey.summary.PairedQuestion;
import bpm.survey.summary.SectionSummary;

import java.util.ArrayList;
import java.util.List;

/** The means of a summary as bars (แผนภูมิ), and what is said below a table of pairs. */
record Charts(Words t) {

    private static final double HIGHEST = 5;

    /** The means of those who rated both sides, question by question. */
    List<Block> beforeAndAfter(SectionSummary section) {
        var bars = section.pairs().stream()
                .filter(pair ->
                        pair.test().before().isPresent() && pair.test().after().isPresent())
                .map(pair -> new Bars.Category(
                        t.s("ข้อ {0}", pair.question().topic()),
                        List.of(
                                pair.test().before().get().doubleValue(),
                                pair.test().after().get().doubleValue())))
                .toList();
        return chart(t.s("ค่าเฉลี่ยก่อนและหลัง รายข้อ"), List.of(t.s("ก่อน"), t.s("หลัง")), bars);
    }

    /** The mean of each section. */
    List<Block> means(List<SectionSummary> sections) {
        var bars = sections.stream()
                .filter(section -> section.figures().mean().isPresent())
                .map(section -> new Bars.Category(
                        section.title().in(t),
                        List.of(section.figures().mean().get().doubleValue())))
                .toList();
        return chart(t.s("ค่าเฉลี่ยรายตอน"), List.of(t.s("ค่าเฉลี่ย")), bars);
    }

    private List<Block> chart(String title, List<String> series, List<Bars.Category> bars) {
        if (bars.isEmpty()) {
            return List.of();
        }
        return List.of(Block.section(title), Bars.of(t, title, series, bars, HIGHEST));
    }

    /** Why questions have no t, each reason once. */
    List<Block> reasons(SectionSummary section) {
        var notes = new ArrayList<Block>();
        for (var reason : PairTest.NoTest.values()) {
            var without = section.pairs().stream()
                    .filter(pair -> pair.test().why().filter(reason::equals).isPresent())
                    .map(PairedQuestion::question)
                    .map(question -> question.topic())
                    .toList();
            if (!without.isEmpty()) {
                notes.add(Block.note(t.s("ข้อ {0}", String.join(", ", without)) + ": "
                        + t.s(reason.sentence())));
            }
        }
        return notes;
    }
}
