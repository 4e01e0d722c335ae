package bpm.survey.paper;

import static bpm.paper.document.Block.Manner.CENTRED;
import static bpm.paper.document.Block.Manner.NOTE;
import static bpm.paper.document.Block.Manner.STRONG;

import bpm.document.PaperKind;
import bpm.org.Office;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.document.Block;
import bpm.paper.document.Grid;
import bpm.shared.FiscalYear;
import bpm.shared.Words;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Questionnaire;
import bpm.survey.round.Round;
import bpm.survey.sheet.PaperForm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What stands on the paper of a questionnaire. Questions and options have the numbers under which the paper
 * desk types them.
 */
final class QuestionnaireBlocks {

    private static final int LINES = 4;
    private static final String BOX = "☐";

    private final Words t;
    private final Office office;
    private final Questionnaire asked;
    private final List<Block> blocks = new ArrayList<>();

    QuestionnaireBlocks(Words t, Office office, Questionnaire asked) {
        this.t = t;
        this.office = office;
        this.asked = asked;
    }

    /** Of a round, with the code behind which it is answered by phone. */
    List<Block> of(Round round, Optional<Block.Code> code) {
        head(office.full(t), round.meeting(t));
        notice(code);
        var sheet = new ArrayList<Block.Fact>();
        sheet.add(Block.fact(t.s("แบบที่ (เจ้าหน้าที่กรอก)"), ""));
        if (round.slips()) {
            sheet.add(Block.fact(t.s("รหัสในบัตรที่ได้รับ"), ""));
        }
        blocks.add(new Block.Labelled(sheet));
        return form();
    }

    /** Of an activity, for meetings that are not known yet. */
    List<Block> ofActivity(FiscalYear year) {
        head(office.full(t), t.s("ปีงบประมาณ") + " " + t.year(year));
        notice(Optional.empty());
        blocks.add(new Block.Labelled(List.of(
                Block.fact(t.s("ครั้งที่"), ""),
                Block.fact(t.s("วันที่จัด"), ""),
                Block.fact(t.s("แบบที่ (เจ้าหน้าที่กรอก)"), ""))));
        return form();
    }

    private void head(String office, String meeting) {
        blocks.add(Block.title(t.s(PaperKind.QUESTIONNAIRE.title())));
        blocks.add(new Block.Paragraph(asked.title().in(t), CENTRED));
        blocks.add(new Block.Paragraph(office + "\n" + meeting, CENTRED));
    }

    /** What the answers are for, and how they are given. */
    private void notice(Optional<Block.Code> code) {
        var scale = IntStream.rangeClosed(0, 5)
                .map(i -> 5 - i)
                .mapToObj(level -> level + "\u00a0=\u00a0" + asked.level(level).in(t))
                .collect(Collectors.joining(" · "));
        var said = List.of(
                new Block.Paragraph(asked.purpose().in(t), STRONG),
                new Block.Paragraph(
                        t.s(
                                "{0} เก็บคำตอบนี้เพื่อประเมินและปรับปรุงกิจกรรมเท่านั้น เผยแพร่เป็นผลรวม"
                                        + " ไม่เก็บหมายเลขเครื่องหรือโทรศัพท์ การตอบเป็นความสมัครใจ"
                                        + " โปรดอย่าเขียนชื่อหรือข้อมูลส่วนตัวในช่องข้อความ",
                                office.full(t)),
                        NOTE),
                new Block.Paragraph(
                        t.s("ทำเครื่องหมาย ✓ ในช่อง ☐ ที่ตรงกับความเห็นของท่าน ข้อละหนึ่งช่อง")
                                + "\n" + scale,
                        Block.Manner.PLAIN));
        if (code.isPresent()) {
            blocks.add(new Block.Beside(said, code.get()));
        } else {
            blocks.addAll(said);
        }
    }

    private List<Block> form() {
        int number = 0;
        for (var part : PaperForm.of(asked).parts()) {
            new Part(part, ++number).write();
        }
        blocks.add(new Block.Paragraph(t.s("ขอบคุณที่ตอบ กรุณาส่งแบบนี้คืนเจ้าหน้าที่"), CENTRED));
        return List.copyOf(blocks);
    }

    /** A section: its questions with boxes stand in one table as long as they are of one kind. */
    private final class Part {

        private final PaperForm.Part part;
        private final List<PaperForm.Line> rated = new ArrayList<>();
        private String caption;

        Part(PaperForm.Part part, int number) {
            this.part = part;
            this.caption =
                    t.s("ตอนที่ {0}", number) + " " + part.section().title().in(t);
        }

        void write() {
            for (var line : part.lines()) {
                var kind = line.question().kind();
                boolean levels = kind == QuestionKind.PAIR || kind == QuestionKind.RATING;
                if (!levels || (!rated.isEmpty() && rated.getFirst().question().kind() != kind)) {
                    table();
                }
                if (levels) {
                    rated.add(line);
                } else {
                    named();
                    written(line);
                }
            }
            table();
        }

        /** The section's name, where no table has told it. */
        private void named() {
            if (!caption.isEmpty()) {
                blocks.add(Block.section(caption));
                caption = "";
            }
        }

        private void written(PaperForm.Line line) {
            var text = line.number() + ". " + line.question().text().in(t);
            if (line.question().kind() == QuestionKind.OPEN) {
                blocks.add(new Block.Paragraph(text, STRONG));
                blocks.add(new Block.Ruled(LINES));
                return;
            }
            var options = line.box().options();
            blocks.add(new Block.Choices(
                    text,
                    IntStream.range(0, options.size())
                            .mapToObj(i -> (i + 1) + ") " + options.get(i).in(t))
                            .toList()));
        }

        private void table() {
            if (rated.isEmpty()) {
                return;
            }
            boolean pairs = rated.getFirst().boxes().size() > 1;
            var lines = new ArrayList<Grid.Line>();
            var heading = "";
            for (var line : rated) {
                var over = line.question().heading().in(t);
                if (!over.isEmpty() && !over.equals(heading)) {
                    lines.add(Grid.Line.group(over));
                }
                heading = over;
                lines.add(line(line));
            }
            var bands = pairs
                    ? List.of(
                            new Grid.Band("", 1),
                            new Grid.Band(t.s("ก่อนเข้าร่วม"), 6),
                            new Grid.Band(t.s("หลังเข้าร่วม"), 6))
                    : List.<Grid.Band>of();
            blocks.add(new Grid(caption, bands, columns(pairs), lines, ""));
            caption = "";
            rated.clear();
        }

        private List<Column> columns(boolean pairs) {
            var columns = new ArrayList<Column>();
            var lead = part.section().lead().in(t);
            columns.add(new Column(lead.isBlank() ? t.s("รายการ") : lead, pairs ? 72 : 108));
            for (int side = 0; side < (pairs ? 2 : 1); side++) {
                for (int level = 5; level >= 0; level--) {
                    columns.add(new Column(Integer.toString(level), 6));
                }
            }
            return columns;
        }

        private Grid.Line line(PaperForm.Line line) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(line.number() + ". " + line.question().text().in(t)));
            cells.addAll(Collections.nCopies(6 * line.boxes().size(), Cell.of(BOX)));
            return new Grid.Line(Grid.Kind.PLAIN, cells);
        }
    }
}
