package bpm.world;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.province.OverviewPlace;
import bpm.review.FilingStep;
import bpm.world.work.ProvinceWork;

import java.time.LocalDateTime;
import java.time.Month;

/**
 * How Chiang Rai gathers its districts' reports (รวบรวมเป็นภาพรวม): one overview is approved and
 * supplemented when late reports came, one came back, one waits, one is being written. A flooded district
 * gets longer.
 */
final class Gathering {

    private static final OfficeCode PROVINCE = new OfficeCode("57");
    private static final OfficeCode FLOODED = new OfficeCode("5715");
    private static final ProvinceWork.Until LONGER = new ProvinceWork.Until(
            "31/8/2567", "น้ำป่าไหลหลาก ถนนเข้าพื้นที่ขาด จัดประชุมได้หลังวันที่ 20 สิงหาคม 2567");
    private static final String WAITING = "อยู่ระหว่างรอแบบประเมินและแบบจัดเก็บข้อมูลจากอำเภอ";
    private static final String FIRST =
            "ดำเนินการได้ตามเป้าหมายเกือบทุกอำเภอ กลุ่มเป้าหมายนำความรู้ไปใช้ได้จริง"
                    + " อำเภอที่ยังไม่ครบอยู่ระหว่างติดตาม";
    private static final String SUPPLEMENT =
            "เพิ่มรายงานของอำเภอที่ส่งภายหลัง ผลรวมของจังหวัดสูงขึ้น";
    private static final String SECOND = "ภาพรวมอยู่ในระดับดี ควรขยายผลในปีต่อไป";
    private static final String UNCLEAR =
            "ขอให้ระบุเหตุของแต่ละอำเภอให้ชัดเจน และวันที่คาดว่าจะรายงานครบ";

    private final Cast cast;
    private final ProvinceWork work;

    Gathering(Cast cast, ProvinceWork work) {
        this.cast = cast;
        this.work = work;
    }

    void into(Story story) {
        story.at(
                day(Month.AUGUST, 9, 10),
                () -> work.extend(planner(), ActivityKey.of("2567-16-1"), FLOODED, LONGER));
        supplemented(story, place("2567-07-2"));
        returned(story, place("2567-11-1"));
        var waiting = place("2567-15-1");
        story.at(day(Month.AUGUST, 19, 15), () -> send(waiting, SECOND));
        var written = place("2567-16-1");
        story.at(day(Month.AUGUST, 19, 16), () -> work.write(writer(), written, "", WAITING, 0));
    }

    private void supplemented(Story story, OverviewPlace place) {
        story.at(day(Month.JULY, 30, 10), () -> send(place, FIRST));
        story.at(
                day(Month.AUGUST, 2, 14),
                () -> work.step(reviewer(), place, FilingStep.APPROVE, ""));
        story.at(day(Month.AUGUST, 16, 10), () -> {
            work.supplement(writer(), place);
            work.write(writer(), place, SUPPLEMENT, WAITING, 2);
            work.submit(writer(), place);
        });
    }

    private void returned(Story story, OverviewPlace place) {
        story.at(day(Month.JULY, 5, 11), () -> send(place, SECOND));
        story.at(
                day(Month.JULY, 10, 9),
                () -> work.step(reviewer(), place, FilingStep.RETURN, UNCLEAR));
    }

    private void send(OverviewPlace place, String comment) {
        work.write(writer(), place, comment, WAITING, 0);
        work.submit(writer(), place);
    }

    private Actor writer() {
        return cast.one(Role.REPORTER, PROVINCE, 0);
    }

    private Actor planner() {
        return cast.one(Role.PLANNER, OfficeCode.DEPARTMENT, 0);
    }

    private Actor reviewer() {
        return cast.one(Role.REVIEWER, OfficeCode.DEPARTMENT, 0);
    }

    private static OverviewPlace place(String activity) {
        return new OverviewPlace(ActivityKey.of(activity), PROVINCE);
    }

    private static LocalDateTime day(Month month, int day, int hour) {
        return LocalDateTime.of(2024, month, day, hour, 20);
    }
}
