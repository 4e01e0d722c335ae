package bpm.results;

import bpm.access.Actor;
import bpm.attachment.FileLine;
import bpm.attachment.Photos;
import bpm.document.Filed;
import bpm.document.Paper;
import bpm.document.PaperHead;
import bpm.document.PaperKind;
import bpm.document.PaperPlace;
import bpm.form.FormBlocks;
import bpm.org.Offices;
import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.document.Block;
import bpm.paper.document.Document;
import bpm.paper.document.Grid;
import bpm.paper.document.Picture;
import bpm.plan.Assignments;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The results form with its photos and the names of its files, on paper (แบบ EA ๔). */
@Component
class ResultsPaper implements Paper {

    private static final long KILOBYTE = 1024;

    private final Assignments assignments;
    private final OpeningResults opening;
    private final KeptResults kept;
    private final Photos photos;
    private final Offices offices;

    ResultsPaper(
            Assignments assignments,
            OpeningResults opening,
            KeptResults kept,
            Photos photos,
            Offices offices) {
        this.assignments = assignments;
        this.opening = opening;
        this.kept = kept;
        this.photos = photos;
        this.offices = offices;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.RESULTS;
    }

    @Override
    public boolean isThere(Actor actor, PaperPlace place) {
        var at = at(place);
        return assignments.find(at.activity(), at.office()).isPresent()
                && kept.drafts().of(at).version() > 0;
    }

    @Override
    public Optional<Filed> filed(PaperPlace place) {
        return kept.sent().of(at(place)).stream()
                .findFirst()
                .map(last -> new Filed(last.version(), last.text()));
    }

    @Override
    public Document write(Actor actor, PaperPlace place, Words t) {
        var now = opening.open(actor, at(place));
        var results = now.latest()
                .map(last -> opening.version(actor, at(place), last.version()))
                .orElse(now);
        var office = offices.get(results.place().office());
        var sent = results.latest();
        var blocks = new ArrayList<Block>(
                PaperHead.of(t, kind(), results.activity(), office, sent.isEmpty()));
        sent.ifPresent(last -> blocks.add(PaperHead.sent(t, last.version(), last.at(), last.by())));
        blocks.addAll(FormBlocks.of(results.page(results.reading().answers(), List.of()), t));
        blocks.addAll(attached(actor, results, t));
        blocks.add(PaperHead.signing(
                t, sent.map(SentResults::by).orElse(results.draft().by())));
        return Document.of(t.s(kind().title()), office.full(t), t, blocks);
    }

    private List<Block> attached(Actor actor, OpenedResults results, Words t) {
        var blocks = new ArrayList<Block>();
        var attached = results.attached();
        if (!attached.files().isEmpty()) {
            blocks.add(files(attached.files(), t));
        }
        if (!attached.photos().isEmpty()) {
            blocks.add(Block.part(t.s("ภาพประกอบ")));
            blocks.add(new Block.Gallery(attached.photos().stream()
                    .map(photo -> new Picture(
                            () -> photos.content(actor, photo.id())
                                    .orElseThrow()
                                    .jpeg(),
                            photo.caption().isBlank()
                                    ? t.s("ภาพที่ {0}", photo.position())
                                    : photo.caption()))
                    .toList()));
        }
        return blocks;
    }

    private static Grid files(List<FileLine> files, Words t) {
        var lines = new ArrayList<Grid.Line>();
        for (var file : files) {
            lines.add(Grid.Line.of(
                    Cell.of(Integer.toString(lines.size() + 1)),
                    Cell.of(file.name()),
                    Cell.of(Math.max(1, file.bytes() / KILOBYTE))));
        }
        return Grid.of(
                t.s("ไฟล์แนบ"),
                List.of(
                        new Column(t.s("ที่"), 6),
                        new Column(t.s("ชื่อไฟล์"), 60),
                        new Column(t.s("ขนาด (KB)"), 14)),
                lines,
                "–");
    }

    private static ResultsPlace at(PaperPlace place) {
        return new ResultsPlace(place.activity().key(), place.activity().office());
    }
}
