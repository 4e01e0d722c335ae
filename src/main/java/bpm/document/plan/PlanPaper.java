package bpm.document.plan;

import static java.util.stream.Collectors.toMap;

import bpm.access.Actor;
import bpm.document.Filed;
import bpm.document.Paper;
import bpm.document.PaperKind;
import bpm.document.PaperPlace;
import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.paper.document.Block;
import bpm.paper.document.Document;
import bpm.plan.ActivityKey;
import bpm.plan.Edition;
import bpm.plan.Plan;
import bpm.plan.Plans;
import bpm.plan.own.OwnLines;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The list of projects and activities on paper (EA ๑): the whole plan of the year under the department's
 * code, which every office reads, and what an office runs of it, with its own marks, days and people.
 */
@Component
class PlanPaper implements Paper {

    private final Plans plans;
    private final OwnLines lines;
    private final Offices offices;
    private final List<AddingTopics> adding;

    PlanPaper(Plans plans, OwnLines lines, Offices offices, List<AddingTopics> adding) {
        this.plans = plans;
        this.lines = lines;
        this.offices = offices;
        this.adding = adding;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.PLAN;
    }

    @Override
    public boolean isThere(Actor actor, PaperPlace place) {
        if (!(place instanceof PaperPlace.OfOffice of)
                || plans.find(of.year(), actor).isEmpty()) {
            return false;
        }
        return of.office().isDepartment()
                || (actor.sees(of.office()) && !lines.of(of.office(), of.year()).isEmpty());
    }

    /** A plan is published, not sent. */
    @Override
    public Optional<Filed> filed(PaperPlace place) {
        return Optional.empty();
    }

    @Override
    public Document write(Actor actor, PaperPlace place, Words t) {
        if (!(place instanceof PaperPlace.OfOffice of)) {
            throw Problem.notFound();
        }
        var edition = plans.find(of.year(), actor).orElseThrow(Problem::notFound);
        var office = offices.get(of.office());
        var list = list(edition, of.office(), of.year(), t);
        var blocks = new ArrayList<Block>(head(t, of, edition.published()));
        blocks.add(Block.part(t.s("ส่วนที่ 1 ลักษณะแบบประเมินผลและช่วงเวลาดำเนินการ")));
        blocks.addAll(new WindowTable(list, offices).all());
        blocks.add(Block.part(t.s("ส่วนที่ 2 ประเด็นสำคัญที่ต้องประเมินผล")));
        blocks.addAll(new TopicTable(list, offices).all());
        blocks.addAll(new PlanNotes(list).all());
        if (list.isOwn()) {
            blocks.add(new Block.Signatures(List.of(
                    new Block.Signature(t.s("ลงชื่อ"), "", t.s("ผู้จัดทำแผน")),
                    new Block.Signature(t.s("ลงชื่อ"), "", t.s("หัวหน้าหน่วยงาน")))));
        }
        return Document.of(t.s(kind().title()), office.full(t), t, blocks)
                .shaped(list.isOwn() ? Document.Shape.LYING : Document.Shape.UPRIGHT);
    }

    private PlanList list(Edition edition, OfficeCode office, FiscalYear year, Words t) {
        if (office.isDepartment()) {
            return new PlanList(edition.plan(), Optional.empty(), Map.of(), t);
        }
        var own = lines.of(office, year);
        var run = edition.plan().seenFrom(office).projects().stream()
                .map(project -> PlanList.only(project, own.keySet()))
                .filter(project -> !project.activities().isEmpty())
                .toList();
        var added = own.keySet().stream().collect(toMap(key -> key, key -> added(key, office, t)));
        return new PlanList(new Plan(year, run), Optional.of(Map.copyOf(own)), added, t);
    }

    private List<AddedTopics> added(ActivityKey activity, OfficeCode office, Words t) {
        return adding.stream()
                .flatMap(one -> one.of(activity, office, t).stream())
                .toList();
    }

    private List<Block> head(Words t, PaperPlace.OfOffice place, boolean published) {
        var head = new ArrayList<Block>();
        head.add(Block.title(t.s("แบบรายชื่อโครงการ/กิจกรรม (EA ๑)")));
        head.add(centred(
                t.s("ตามแผนปฏิบัติการกรมการพัฒนาชุมชน ประจำปีงบประมาณ พ.ศ. {0}", place.year())));
        head.add(centred(
                place.office().isDepartment()
                        ? t.s("โดย ส่วนภูมิภาคเป็นหน่วยดำเนินการ")
                        : t.s("โดย {0}", offices.get(place.office()).full(t))));
        if (!published) {
            head.add(centred(t.s("ร่างแผน ยังไม่เผยแพร่")));
        }
        head.add(Block.text(
                t.s("คำชี้แจง ให้ระบุโครงการ/กิจกรรม ที่จะดำเนินการประเมินผล และทำเครื่องหมาย ✓"
                        + " ในช่องแบบประเมินผล และ/หรือ แบบจัดเก็บข้อมูล พร้อมระบุวันที่"
                        + " หรือช่วงเวลาการบันทึก BPM")));
        return head;
    }

    private static Block centred(String text) {
        return new Block.Paragraph(text, Block.Manner.CENTRED);
    }
}
