package bpm.progress;

import bpm.access.Actor;
import bpm.attachment.Photos;
import bpm.document.Filed;
import bpm.document.Paper;
import bpm.document.PaperHead;
import bpm.document.PaperKind;
import bpm.document.PaperPlace;
import bpm.org.Offices;
import bpm.paper.document.Block;
import bpm.paper.document.Document;
import bpm.paper.document.Picture;
import bpm.plan.Assignments;
import bpm.progress.report.Phone;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The progress report with its photos, on paper (รายงานผลการปฏิบัติงาน). */
@Component
class ReportPaper implements Paper {

    private final Assignments assignments;
    private final OpeningReport opening;
    private final ProgressReports reports;
    private final SentReports sent;
    private final Photos photos;
    private final Offices offices;

    ReportPaper(
            Assignments assignments,
            OpeningReport opening,
            ProgressReports reports,
            SentReports sent,
            Photos photos,
            Offices offices) {
        this.assignments = assignments;
        this.opening = opening;
        this.reports = reports;
        this.sent = sent;
        this.photos = photos;
        this.offices = offices;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.PROGRESS;
    }

    @Override
    public boolean isThere(Actor actor, PaperPlace place) {
        var at = at(place);
        return assignments.find(at.activity(), at.office()).isPresent()
                && reports.find(at).isPresent();
    }

    @Override
    public Optional<Filed> filed(PaperPlace place) {
        return sent.latest(at(place));
    }

    @Override
    public Document write(Actor actor, PaperPlace place, Words t) {
        var report = opening.open(actor, at(place));
        var office = offices.get(report.place().office());
        var content = report.latest();
        var blocks = new ArrayList<Block>(PaperHead.of(
                t, kind(), report.facts().activity(), office, report.sent().isEmpty()));
        blocks.add(new Block.Facts(facts(content, t)));
        if (!content.photos().isEmpty()) {
            blocks.add(Block.part(t.s("ภาพประกอบ")));
            blocks.add(new Block.Gallery(content.photos().stream()
                    .map(photo -> picture(actor, photo))
                    .toList()));
        }
        blocks.add(PaperHead.signing(t, content.report().responsibleName()));
        return Document.of(t.s(kind().title()), office.full(t), t, blocks);
    }

    private static List<Block.Fact> facts(SentReport.Content content, Words t) {
        var report = content.report();
        var goal = content.goal();
        var facts = new ArrayList<Block.Fact>();
        facts.add(Block.fact(t.s("ผู้รับผิดชอบ"), report.responsibleName()));
        facts.add(Block.fact(
                t.s("เบอร์โทร"), report.responsiblePhone().map(Phone::shown).orElse("–")));
        facts.add(Block.fact(
                t.s("วันที่ดำเนินการ"),
                report.dates().stream()
                        .map(held -> held.from().equals(held.to())
                                ? t.date(held.from())
                                : t.date(held.from()) + " – " + t.date(held.to()))
                        .collect(Collectors.joining("\n"))));
        facts.add(Block.fact(
                t.s("เป้าหมาย"), goal.target().map(t::number).orElse("–") + " " + goal.unit()));
        facts.add(Block.fact(
                t.s("ผลการดำเนินงาน"),
                report.result().map(t::number).orElse("–") + " " + goal.unit()));
        facts.add(Block.fact(
                t.s("ความก้าวหน้า"),
                content.percentDone().counts().map(t::percent).orElse("–")));
        if (!report.successPoints().isEmpty()) {
            facts.add(Block.fact(
                    t.s("ประเด็นความสำเร็จ"), String.join("\n", report.successPoints())));
        }
        facts.add(Block.fact(t.s("หมายเหตุ"), report.remarks().isBlank() ? "–" : report.remarks()));
        return facts;
    }

    /** Fetched when it is drawn, in the same reader's scope. */
    private Picture picture(Actor actor, SentReport.SentPhoto photo) {
        return new Picture(
                () -> photos.content(actor, photo.id()).orElseThrow().jpeg(), photo.caption());
    }

    private static ReportPlace at(PaperPlace place) {
        return new ReportPlace(place.activity().key(), place.activity().office());
    }
}
