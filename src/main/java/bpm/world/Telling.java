package bpm.world;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.progress.ReportPlace;
import bpm.review.FilingStep;
import bpm.world.drawing.Album;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells one tale (การเล่าเรื่อง): its writer and its reviewer make the moves of its plot, one after another. */
final class Telling {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String SECOND_COMMENT =
            "กรุณาตรวจสอบชื่อผู้รับผิดชอบให้ตรงกับคำสั่งมอบหมายงาน";
    private static final String WITHDRAWN = "แนบภาพผิดกิจกรรม ขอถอนกลับมาแก้ไข";
    private static final String APPROVED = "ครบถ้วน ขอบคุณ";
    private static final String REOPENED =
            "เปิดให้แก้ไขจำนวนผู้เข้าร่วม ตามที่หน่วยงานแจ้งทางหนังสือ";

    private final Tale tale;
    private final Matter matter;
    private final Timetable when;
    private final Cast cast;
    private final Album album;
    private final OfficeWork work;
    private final ReportPlace place;
    private Report form = Report.EMPTY;

    Telling(Tale tale, Matter matter, Timetable when, Cast cast, Album album, OfficeWork work) {
        this.tale = tale;
        this.matter = matter;
        this.when = when;
        this.cast = cast;
        this.album = album;
        this.work = work;
        place = new ReportPlace(tale.activity(), tale.office());
    }

    void into(Story story) {
        var moves = tale.plot().moves();
        for (int i = 0; i < moves.size(); i++) {
            var move = moves.get(i);
            story.at(when.moves().get(i), () -> make(move));
        }
    }

    private void make(Move move) {
        switch (move) {
            case SAVE -> save();
            case SUBMIT -> work.submit(writer(), place);
            case WITHDRAW -> work.step(writer(), place, FilingStep.WITHDRAW, WITHDRAWN);
            case TAKE_UP -> work.takeUp(reviewer(), place);
            case COMMENT -> comment();
            case RETURN ->
                work.step(reviewer(), place, FilingStep.RETURN, tale.reason().sentence());
            case CORRECT -> correct();
            case APPROVE -> work.step(reviewer(), place, FilingStep.APPROVE, approval());
            case REOPEN -> work.step(reviewer(), place, FilingStep.REOPEN, REOPENED);
        }
    }

    private void save() {
        form = Writing.report(writer(), cast.phone(writer()), tale, matter, when);
        boolean whole = !tale.plot().isDraft();
        work.save(writer(), place, whole ? form : Writing.unfinished(form, tale));
        int photos = whole ? 1 + tale.dice().nextInt(4) : tale.dice().nextInt(2);
        for (int i = 0; i < photos; i++) {
            attach(i);
        }
    }

    private void attach(int number) {
        var scene = matter.scenes().get(number % matter.scenes().size());
        var name = String.format(
                Locale.ROOT,
                "IMG_%s_%03d.jpg",
                DAY.format(when.to()),
                100 + tale.turn() % 400 + number);
        work.attach(writer(), place, album, scene, tale.turn() + number, name);
    }

    private void comment() {
        var reason = tale.reason();
        work.comment(reviewer(), place, reason.field(), reason.comment());
        if (tale.plot() == Plot.COMMENTED) {
            work.comment(reviewer(), place, Report.NAME, SECOND_COMMENT);
        }
    }

    private void correct() {
        form = Writing.corrected(form, tale.reason(), matter);
        work.save(writer(), place, form);
        if (tale.reason().asksForPhotos()) {
            attach(4);
        }
    }

    private String approval() {
        return tale.dice().nextInt(3) == 0 ? APPROVED : "";
    }

    private Actor writer() {
        return cast.one(Role.REPORTER, tale.office(), tale.turn());
    }

    private Actor reviewer() {
        return cast.one(Role.REVIEWER, tale.office().parent(), tale.turn());
    }
}
