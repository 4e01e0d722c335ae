package bpm.document;

import bpm.org.Office;
import bpm.paper.document.Block;
import bpm.plan.Activity;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What stands on top of each paper of an activity (หัวเอกสาร), and where it is signed. */
public final class PaperHead {

    private PaperHead() {}

    /** The paper's name, the activity, the office and the year; and that it is a draft, where it is one. */
    public static List<Block> of(
            Words t, PaperKind kind, Activity activity, Office office, boolean draft) {
        var name = t.name(activity.name(), activity.title().english());
        var head = new ArrayList<Block>(of(t, kind, name, office, activity.year()));
        if (draft) {
            head.add(new Block.Paragraph(t.s("ฉบับร่าง ยังไม่ได้ส่ง"), Block.Manner.CENTRED));
        }
        return List.copyOf(head);
    }

    /** The paper's name, what it is about by its name, the office and the year. */
    public static List<Block> of(
            Words t, PaperKind kind, String name, Office office, FiscalYear year) {
        return List.of(
                Block.title(t.s(kind.title())),
                centred(name),
                centred(office.full(t) + "  " + t.s("ปีงบประมาณ") + " " + year));
    }

    /** The paper's name, the office and the year. */
    public static List<Block> of(Words t, PaperKind kind, Office office, FiscalYear year) {
        return List.of(
                Block.title(t.s(kind.title())),
                centred(office.full(t) + "  " + t.s("ปีงบประมาณ") + " " + year));
    }

    /** Which version was sent, by whom and when. */
    public static Block sent(Words t, int version, Instant at, String by) {
        return centred(t.s("ฉบับที่ {0} ส่งโดย {1} เมื่อ {2}", version, by, at));
    }

    /** The place where who is responsible signs, and whoever is above. */
    public static Block signing(Words t, String responsible) {
        return new Block.Signatures(List.of(
                new Block.Signature(t.s("ลงชื่อ"), responsible, t.s("ผู้รายงาน")),
                new Block.Signature(t.s("ลงชื่อ"), "", t.s("หัวหน้าหน่วยงาน"))));
    }

    private static Block centred(String text) {
        return new Block.Paragraph(text, Block.Manner.CENTRED);
    }
}
