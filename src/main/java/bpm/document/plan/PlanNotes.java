package bpm.document.plan;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.document.Block;
import bpm.paper.document.Grid;
import bpm.plan.Project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the plan remarks on its letter (หมายเหตุ): each remark once, with all that it is about. */
record PlanNotes(PlanList list) {

    List<Block> all() {
        var t = list.t();
        Map<String, List<String>> notes = new LinkedHashMap<>();
        list.plan().projects().forEach(project -> gather(project, notes));
        if (notes.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> byPlace = new LinkedHashMap<>();
        notes.forEach((note, about) -> add(byPlace, String.join(", ", about), note));
        var lines = new ArrayList<Grid.Line>();
        byPlace.forEach((about, said) ->
                lines.add(Grid.Line.of(Cell.of(about), Cell.of(String.join("\n", said)))));
        return List.of(Grid.of(
                t.s("หมายเหตุ"),
                List.of(new Column(t.s("รายการ"), 40), new Column(t.s("หมายเหตุ"), 106)),
                lines,
                ""));
    }

    private void gather(Project project, Map<String, List<String>> notes) {
        project.notes().forEach(note -> add(notes, note, list.place(project)));
        for (var activity : project.activities()) {
            var place = list.place(project, activity);
            activity.notes().forEach(note -> add(notes, note, place));
            for (var topic : activity.everyTopic().toList()) {
                if (!topic.note().isEmpty()) {
                    var about = place + " " + list.t().s("ข้อ {0}", topic.number());
                    add(notes, topic.note(), about);
                }
            }
        }
    }

    private static void add(Map<String, List<String>> notes, String note, String about) {
        notes.computeIfAbsent(note, one -> new ArrayList<>()).add(about);
    }
}
