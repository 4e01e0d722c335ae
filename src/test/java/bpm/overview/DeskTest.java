package bpm.overview;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Statements;
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
import bpm.review.FilingStep;
import bpm.review.Filings;
import bpm.review.TakingStep;
import bpm.shared.FiscalYear;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;

class DeskTest {

    private static final String LATE = "2567-07-2"; // within July, today is 20 August
    private static final String LATER = "2567-12-1"; // by 25 September

    private static final OfficeCode PROVINCE = Given.province(18);
    private static final Actor PLANNER = Given.planner(PROVINCE);
    private static final Actor REVIEWER = Given.reviewer(PROVINCE);
    private static int districts;

    /** Each test has two districts of the province to itself. */
    private final OfficeCode district = Given.district(PROVINCE, ++districts);

    private final OfficeCode neighbour = Given.district(PROVINCE, ++districts);
    private final Actor reporter = Given.reporter(district);

    private void given(String activity, OfficeCode office) {
        Server.bean(GivingAssignments.class)
                .give(
                        PLANNER,
                        ActivityKey.of(activity),
                        office,
                        new Gift(Optional.of(new BigDecimal("60")), "คน"));
    }

    private FilingRef submitted(String activity) {
        var ref = new FilingRef(FilingKind.PROGRESS, activity, district);
        Server.bean(Transactions.class)
                .write(reporter, () -> Server.bean(Filings.class).open(ref, new FiscalYear(2567)));
        Server.bean(TakingStep.class).take(reporter, ref, FilingStep.SUBMIT, "");
        return ref;
    }

    @Test
    void a_district_sees_its_own_work_by_what_wants_attention() {
        given(LATE, district);
        given(LATER, district);
        given("2567-10-1", neighbour);

        var page = Visitor.as(reporter).get("/?year=2567").page();

        var sections = page.select("section.sheet:has(.job)");
        assertThat(sections.get(0).text()).contains("ต้องทำตอนนี้").contains("เลยกำหนด 20 วัน");
        assertThat(sections.get(1).text()).contains("ยังมีเวลา").contains("ฝึกอบรมอาชีพผู้สูงอายุ");
        assertThat(page.text()).doesNotContain("Financial Literacy");
    }

    @Test
    void what_was_returned_stands_first_with_the_reason_in_full() {
        given(LATE, district);
        var ref = submitted(LATE);
        Server.bean(TakingStep.class)
                .take(REVIEWER, ref, FilingStep.RETURN, "กรุณาแนบภาพใบลงทะเบียนด้วย");

        var page = Visitor.as(reporter).get("/?year=2567").page();

        assertThat(page.selectFirst(".job .why").text()).contains("กรุณาแนบภาพใบลงทะเบียนด้วย");
        assertThat(page.selectFirst(".job .btn-primary").text()).isEqualTo("แก้ไขรายงาน");
    }

    @Test
    void a_province_sees_what_waits_and_where_each_district_stands() {
        given(LATE, district);
        given(LATE, neighbour);
        submitted(LATE);

        var page = Visitor.as(REVIEWER).get("/?year=2567").page();

        var asked = "input[value=progress:" + LATE + ":" + district + ":1]";
        assertThat(page.select("form[action=/reviews] .job " + asked)).hasSize(1);
        assertThat(cell(page, district).className()).isEqualTo("sent");
        assertThat(cell(page, neighbour).className()).isEqualTo("late");
    }

    private static Element cell(Document page, OfficeCode office) {
        return page.selectFirst("table.matrix a[href=/assignments/" + LATE + "/" + office + "]")
                .parent();
    }

    @Test
    void the_department_sees_every_province_and_goes_down_to_a_district() {
        given(LATE, district);
        var visitor = Visitor.as(Given.person(OfficeCode.DEPARTMENT, Role.READER));

        var desk = visitor.get("/?year=2567").page();
        var idle = desk.select("details ul.without li");
        assertThat(desk.select("table.cards tbody tr").size() + idle.size()).isEqualTo(76);
        assertThat(desk.select("table.cards th a[href=/offices/" + PROVINCE + "]"))
                .hasSize(1);
        assertThat(visitor.get("/?year=2539").page().select("details[open] ul.without li"))
                .hasSize(76);
        assertThat(visitor.get("/offices/" + PROVINCE + "?year=2567").status()).isEqualTo(200);
        assertThat(visitor.get("/offices/" + district + "?year=2567").text())
                .contains("เลยกำหนด 20 วัน");
    }

    @Test
    void another_office_is_a_page_not_found() {
        given(LATE, district);
        var stranger = Visitor.as(Given.reporter(neighbour));

        assertThat(stranger.get("/offices/" + district).status()).isEqualTo(404);
        assertThat(stranger.get("/assignments?office=" + district).status()).isEqualTo(404);
        assertThat(stranger.get("/assignments/" + LATE + "/" + district).status())
                .isEqualTo(404);
        assertThat(stranger.get("/assignments/" + LATE + "/" + district).text()).contains("ไม่พบ");
        assertThat(stranger.get("/offices/nonsense").status()).isEqualTo(404);
    }

    @Test
    void a_list_is_searched_filtered_and_taken_away() {
        given(LATE, district);
        given(LATER, district);
        var visitor = Visitor.as(REVIEWER);

        var ours = "/assignments?year=2567&office=" + district;
        var elders = URLEncoder.encode("ผู้สูงอายุ วัยต้น", StandardCharsets.UTF_8);
        assertThat(visitor.get(ours + "&q=" + elders).page().select(".job")).hasSize(1);
        given("2567-02-1", district);
        var era = URLEncoder.encode("ยุค ๔.๐", StandardCharsets.UTF_8);
        assertThat(visitor.get(ours + "&q=" + era).page().select(".job")).hasSize(1);
        assertThat(visitor.get(ours + "&state=late").page().select(".job")).hasSize(1);
        assertThat(visitor.get("/assignments.csv?year=2567").body())
                .startsWith("\ufeff")
                .contains(LATER);
        assertThat(visitor.get("/assignments.xlsx?year=2567").header("Content-Type"))
                .contains("spreadsheetml");
    }

    @Test
    void the_activity_page_holds_everything_about_it() {
        given(LATE, district);

        var text = Visitor.as(reporter)
                .get("/assignments/" + LATE + "/" + district)
                .text();

        assertThat(text)
                .contains("ภายในเดือนกรกฎาคม")
                .contains("ผลการปฏิบัติงาน")
                .contains("60 คน")
                .contains("ประเด็นที่ต้องประเมิน");
    }

    @Test
    void a_list_costs_the_same_statements_however_long() {
        given(LATE, district);
        var visitor = Visitor.as(REVIEWER);
        visitor.get("/?year=2567");
        int few = statements(visitor);
        for (var activity :
                new String[] {"2567-06-1", "2567-06-2", "2567-08-1", "2567-10-1", LATER}) {
            given(activity, district);
            given(activity, neighbour);
            submitted(activity);
        }

        int many = statements(visitor);

        assertThat(many).isLessThanOrEqualTo(few + 1); // a long queue is counted once
    }

    /** The fewest of three: sessions and offices are refreshed now and then beside a request. */
    private static int statements(Visitor visitor) {
        return IntStream.range(0, 3)
                .map(i -> Statements.during(() -> visitor.get("/?year=2567")))
                .min()
                .orElseThrow();
    }

    @Test
    void an_office_without_work_is_told_why_the_page_is_empty() {
        var text = Visitor.as(reporter).get("/?year=2569").text();

        assertThat(text).contains("ปีงบประมาณ 2569 ยังไม่มีกิจกรรมที่มอบหมายให้หน่วยงานนี้");
    }
}
