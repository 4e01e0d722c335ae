package bpm.overview.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;
import bpm.review.FilingKind;
import bpm.review.FilingRef;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

class WaitingControllerTest {

    private static final String YEAR = "year=2567";
    private static final OfficeCode PROVINCE = Given.province();
    private static final Actor REVIEWER = Given.reviewer(PROVINCE);
    private static final List<String> ACTIVITIES =
            List.of("2567-01-1", "2567-06-1", "2567-07-2", "2567-08-1", "2567-10-1", "2567-12-1");

    /** A year's worth: the districts' results of six activities, and one progress report. */
    private static final int RESULTS = settle();

    private static int settle() {
        int filed = 0;
        for (int i = 1; i <= 3; i++) {
            var district = Given.district(PROVINCE, i);
            for (var activity : ACTIVITIES) {
                Server.bean(GivingAssignments.class)
                        .give(
                                Given.planner(PROVINCE),
                                ActivityKey.of(activity),
                                district,
                                new Gift(Optional.of(new BigDecimal("60")), "คน"));
                file(new FilingRef(FilingKind.RESULTS, activity, district));
                filed++;
            }
        }
        file(new FilingRef(FilingKind.PROGRESS, "2567-07-2", Given.district(PROVINCE, 1)));
        return filed;
    }

    /** Set down as sent, whatever is in it: this page asks nothing of the content. */
    private static void file(FilingRef ref) {
        Server.bean(Transactions.class)
                .write(
                        Actor.SYSTEM,
                        () -> Server.database()
                                .sql("""
                        insert into review_filing (office, activity, kind, year, state, version, reason,
                            submitted_at, submitted_by, submitted_by_name, moved_at, moved_by, moved_by_name,
                            created_at)
                        values (:office, :activity, :kind, 2567, 'SUBMITTED', 1, '', now(), 1, 'ผู้รายงาน',
                            now(), 1, 'ผู้รายงาน', now())
                        """)
                                .param("office", ref.office().value())
                                .param("activity", ref.activity())
                                .param("kind", ref.kind().name())
                                .update());
    }

    @Test
    void another_province_sees_none_of_it_and_a_district_has_no_such_page() {
        var elsewhere = Given.reviewer(new OfficeCode("27"));
        var district = Given.reporter(Given.district(PROVINCE, 1));

        assertThat(Visitor.as(elsewhere).get("/waiting?" + YEAR).page().select(".job"))
                .isEmpty();
        assertThat(Visitor.as(district).get("/waiting?" + YEAR).status()).isEqualTo(404);
    }

    @Test
    void everything_that_waits_stands_in_one_list_with_its_kind() {
        var page = Visitor.as(REVIEWER).get("/waiting?" + YEAR).page();

        assertThat(page.select(".job")).hasSize(RESULTS + 1);
        assertThat(page.select("#kind option[value=results]").text())
                .isEqualTo("แบบจัดเก็บข้อมูล (EA ๔) (" + RESULTS + ")");
        assertThat(page.select(".job input[name=filing]")).hasSize(RESULTS + 1);
    }

    @Test
    void it_is_narrowed_by_kind_and_searched_by_activity_or_office() {
        var visitor = Visitor.as(REVIEWER);

        var progress = visitor.get("/waiting?kind=progress&" + YEAR).page();
        var activity = visitor.get("/waiting?q=2567-08-1&" + YEAR).page();
        var nothing = visitor.get("/waiting?q=zzz&" + YEAR).page();

        assertThat(progress.select(".job")).hasSize(1);
        assertThat(activity.select(".job")).hasSize(3);
        assertThat(nothing.text()).contains("ไม่พบรายงานตามที่ค้นหา").contains("แสดงทั้งหมด");
    }

    @Test
    void the_desk_shows_the_first_ten_of_the_other_kinds_and_leads_to_all() {
        var page = Visitor.as(REVIEWER).get("/?" + YEAR).page();

        assertThat(page.select("form[action=/reviews] .job")).hasSize(10 + 1);
        assertThat(page.select("a[href=/waiting]").text())
                .isEqualTo("ดูทั้งหมด " + (RESULTS + 1) + " ฉบับ");
    }

    @Test
    void a_reader_sees_the_list_and_chooses_nothing() {
        var reader = Given.person(PROVINCE, Role.READER);

        var page = Visitor.as(reader).get("/waiting?" + YEAR).page();

        assertThat(page.select(".job")).hasSize(RESULTS + 1);
        assertThat(page.select("input[name=filing], button[name=step]")).isEmpty();
    }
}
