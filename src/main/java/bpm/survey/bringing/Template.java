package bpm.survey.bringing;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.Table;
import bpm.shared.Words;
import bpm.survey.question.Questionnaire;
import bpm.survey.sheet.Box;
import bpm.survey.sheet.PaperForm;

import java.util.List;

/** The spreadsheet to fill (แบบกรอกของระบบ): a column for each answer, and a sheet of what is accepted. */
final class Template {

    private Template() {}

    static List<Table> of(Questionnaire questionnaire, Words t) {
        var boxes = PaperForm.of(questionnaire).boxes().toList();
        var cells = new ReadingCell(questionnaire);
        var answers = new Table(
                t.s("คำตอบ"),
                boxes.stream().map(box -> new Column(heading(box, t), 22)).toList(),
                List.of());
        var accepted = new Table(
                t.s("คำตอบที่ใช้ได้"),
                List.of(
                        new Column(t.s("รหัส"), 14),
                        new Column(t.s("ข้อ"), 60),
                        new Column(t.s("คำตอบที่ใช้ได้"), 60)),
                boxes.stream()
                        .map(box -> List.of(
                                Cell.of(box.code()),
                                Cell.of(named(box, t)),
                                Cell.of(cells.accepted(box, t))))
                        .toList());
        return List.of(answers, accepted);
    }

    private static String heading(Box box, Words t) {
        return box.code() + " " + named(box, t);
    }

    private static String named(Box box, Words t) {
        return box.question().text().in(t)
                + (box.side().isEmpty() ? "" : " (" + t.s(box.side()) + ")");
    }
}
