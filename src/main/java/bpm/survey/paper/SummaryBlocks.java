package bpm.survey.paper;

import static bpm.paper.document.Block.fact;
import static bpm.paper.document.Block.note;
import static bpm.paper.document.Block.part;

import bpm.document.PaperHead;
import bpm.document.PaperKind;
import bpm.org.Offices;
import bpm.paper.document.Block;
import bpm.shared.Words;
import bpm.survey.evaluation.Sealed;
import bpm.survey.summary.Breakdown;
import bpm.survey.summary.SectionSummary;
import bpm.survey.summary.ShownSummary;
import bpm.survey.summary.Summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in the paper of a summary, from its head to the places where it is signed. */
final class SummaryBlocks {

    private final Words t;
    private final ShownSummary shown;
    private final Summary summary;
    private final Offices offices;
    private final Tables tables;
    private final ConventionNotes conventions;
    private final List<Block> blocks = new ArrayList<>();

    SummaryBlocks(Words t, ShownSummary shown, Summary summary, Offices offices) {
        this.t = t;
        this.shown = shown;
        this.summary = summary;
        this.offices = offices;
        this.tables = new Tables(t);
        this.conventions = new ConventionNotes(t, summary);
    }

    List<Block> all(boolean draft, Optional<Sealed> sealed, String responsible) {
        head(draft);
        attendance();
        if (sealed.isEmpty()) {
            shown.uncounted().forEach(one -> blocks.add(note(one.told(t))));
        }
        summary.sections().forEach(this::section);
        overall();
        if (shown.isPooled()) {
            blocks.addAll(new PartTables(t, shown, offices).all(tables));
        }
        sealed.ifPresent(this::comment);
        blocks.add(PaperHead.signing(t, responsible));
        return List.copyOf(blocks);
    }

    private void head(boolean draft) {
        blocks.addAll(PaperHead.of(t, PaperKind.SUMMARY, shown.activity(), shown.office(), draft));
        shown.round().ifPresent(round -> blocks.add(centred(round.meeting(t))));
        if (shown.isPooled()) {
            blocks.add(centred(
                    shown.office().code().isDepartment()
                            ? t.s("รวมคำตอบของทุกหน่วยงานทั่วประเทศ")
                            : t.s("รวมคำตอบของทุกหน่วยงานในจังหวัด")));
        }
    }

    private void attendance() {
        var who = summary.attendance();
        var facts = new ArrayList<Block.Fact>();
        if (shown.round().isEmpty()) {
            var silent =
                    who.silent() == 0 ? "" : " · " + t.s("ยังไม่มีคำตอบ {0} รุ่น", who.silent());
            facts.add(fact(t.s("จำนวนรุ่น"), t.number(who.rounds()) + silent));
        }
        facts.add(fact(t.s("จำนวนผู้ตอบ"), t.s("{0} คน", who.responses())));
        var without = who.unknown() == 0
                ? ""
                : "\n" + t.s("ไม่รวม {0} รุ่นที่ยังไม่ระบุจำนวนผู้เข้าร่วม", who.unknown());
        facts.add(fact(
                t.s("อัตราการตอบ"),
                who.rate()
                        .map(rate -> t.s(
                                        "{0} จากผู้เข้าร่วม {1} คน คิดเป็นร้อยละ {2}",
                                        who.answered(), who.present(), rate.toPlainString())
                                + without)
                        .orElseGet(() -> t.s("ยังไม่ได้ระบุจำนวนผู้เข้าร่วม"))));
        var all = summary.overall();
        facts.add(fact(
                t.s("ภาพรวม"),
                "x̄ %s · S.D. %s · %s · n %s"
                        .formatted(
                                all.meanText(),
                                all.deviationText(),
                                t.s(all.bandTitle()),
                                t.number(all.n()))));
        blocks.add(new Block.Facts(facts));
        if (who.responses() > 0
                && who.responses() < Breakdown.FEWEST
                && summary.choices().isEmpty()) {
            blocks.add(note(t.s(
                    "มีผู้ตอบน้อยกว่า {0} คน จึงไม่แสดงข้อมูลทั่วไปนอกหน่วยงานที่จัด",
                    Breakdown.FEWEST)));
        }
    }

    private void section(SectionSummary section) {
        blocks.add(part(section.title().in(t)));
        if (!section.choices().isEmpty()) {
            blocks.add(tables.choices(section));
        }
        if (!section.pairs().isEmpty()) {
            blocks.add(tables.pairs(section));
            blocks.addAll(new Charts(t).reasons(section));
            blocks.addAll(new Charts(t).beforeAndAfter(section));
        }
        if (section.isRated()) {
            blocks.add(tables.levels(section));
            blocks.addAll(conventions.brief());
        }
    }

    /** All sections in one table, with the figures over all of them, and how everything was reckoned. */
    private void overall() {
        var rated = summary.sections().stream().filter(SectionSummary::isRated).toList();
        if (!rated.isEmpty()) {
            blocks.add(part(t.s("ภาพรวม")));
            blocks.add(tables.overall(rated, summary.overall()));
            if (summary.pairs().isEmpty()) {
                blocks.addAll(new Charts(t).means(rated));
            }
        }
        blocks.addAll(conventions.whole());
    }

    private void comment(Sealed sealed) {
        blocks.add(part(t.s("ความเห็นของผู้ประเมิน")));
        blocks.add(
                Block.text(sealed.comment().isBlank() ? t.s("ไม่มีความเห็น") : sealed.comment()));
        blocks.add(note(t.s(
                "ปิดผนึกโดย {0} เมื่อ {1} ฉบับนี้ไม่เปลี่ยนแปลงอีก", sealed.by(), sealed.at())));
    }

    private static Block centred(String text) {
        return new Block.Paragraph(text, Block.Manner.CENTRED);
    }
}
