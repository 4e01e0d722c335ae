package bpm.overview.tracking;

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
import bpm.review.FilingStep;
import bpm.review.Filings;
import bpm.review.TakingStep;
import bpm.shared.FiscalYear;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Optional;

/** ตารางติดตามและความตรงเวลา: each of the filings that the plan asks for, at every office in scope. */
class TrackingTest {

    private static final String JULY = "2567-07-2"; // within July: late on 20 August
    private static final String SEPTEMBER = "2567-12-1"; // by 25 September

    private static final OfficeCode PROVINCE = Given.province(10);
    private static final Actor PLANNER = Given.planner(PROVINCE);
    private static final Actor REVIEWER = Given.reviewer(PROVINCE);
    private static int districts;

    private final OfficeCode district = Given.district(PROVINCE, ++districts);
    private final Actor reporter = Given.reporter(district);

    private void given(String activity) {
        Server.bean(GivingAssignments.class)
                .give(
                        PLANNER,
                        ActivityKey.of(activity),
                        district,
                        new Gift(Optional.empty(), "คน"));
    }

    private FilingRef submitted(String activity, FilingKind kind) {
        var ref = new FilingRef(kind, activity, district);
        Server.bean(Transactions.class)
                .write(reporter, () -> Server.bean(Filings.class).open(ref, new FiscalYear(2567)));
        step(reporter, ref, FilingStep.SUBMIT);
        return ref;
    }

    private static void step(Actor actor, FilingRef ref, FilingStep step) {
        Server.bean(TakingStep.class).take(actor, ref, step, step.needsNote() ? "แก้ไข" : "");
    }

    private JsonNode row(String activity) {
        var body = Visitor.as(REVIEWER)
                .get("/api/v1/matrix?year=2567&office=" + district)
                .body();
        for (var row : JsonMapper.shared().readTree(body).path("rows")) {
            if (row.path("activity").asString().equals(activity)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + activity + ": " + body);
    }

    @Test
    void another_office_is_a_page_not_found() {
        var stranger = Visitor.as(Given.reviewer(Given.elsewhere()));

        for (var path :
                new String[] {"/matrix", "/timeliness", "/matrix.csv", "/timeliness.xlsx"}) {
            assertThat(stranger.get(path + "?office=" + district).status()).isEqualTo(404);
            assertThat(stranger.get(path + "?office=00").status()).isEqualTo(404);
            assertThat(stranger.get(path + "?office=nonsense").status()).isEqualTo(404);
        }
        assertThat(stranger.get("/api/v1/matrix?office=" + district).status()).isEqualTo(404);
    }

    @Test
    void which_filings_apply_comes_from_the_plan_and_each_has_its_state() {
        given(JULY);
        submitted(JULY, FilingKind.PROGRESS);

        var row = row(JULY);

        assertThat(row.path("due").asString()).isEqualTo("2024-07-31");
        assertThat(row.path("progress").asString()).isEqualTo("submitted");
        assertThat(row.path("timeliness").path("progress").asString()).isEqualTo("done_late");
        assertThat(row.path("firstSent").path("progress").asString()).isEqualTo("2024-08-20");
        boolean evaluated = Server.read(
                Boolean.class, "select evaluation from plan_activity where key = ?", JULY);
        assertThat(row.path("evaluation").isNull()).isEqualTo(!evaluated);
        assertThat(row.path("area").isNull()).isTrue();
    }

    @Test
    void area_data_is_expected_where_the_plan_says_so_before_anybody_began() {
        given("2567-07-3");

        var row = row("2567-07-3");

        assertThat(row.path("area").asString()).isEqualTo(row.path("progress").asString());
    }

    @Test
    void a_province_owes_an_overview_on_its_window_and_a_district_none() {
        given(JULY);
        var overview = "a.mark[href=/assignments/" + JULY + "/" + PROVINCE + "/overview]";
        var visitor = Visitor.as(REVIEWER);

        var rows = JsonMapper.shared()
                .readTree(visitor.get("/api/v1/matrix?year=2567").body())
                .path("rows");
        var ours = rows.valueStream()
                .filter(row -> row.path("activity").asString().equals(JULY)
                        && row.path("office").asString().equals(PROVINCE.value()))
                .findFirst()
                .orElseThrow();

        assertThat(ours.path("overview").asString()).isEqualTo("late");
        assertThat(ours.path("overviewDue").asString()).isEqualTo("2024-07-31");
        assertThat(visitor.get("/matrix?year=2567&kind=overview&state=late")
                        .page()
                        .select(overview))
                .hasSize(1);
        assertThat(visitor.get("/timeliness?year=2567&kind=overview").text()).contains("เลยกำหนด");
        assertThat(visitor.get("/?year=2567").page().select("a.title[href$=/overview]"))
                .isNotEmpty();
        assertThat(Visitor.as(reporter).get("/matrix?year=2567").page().select(overview))
                .isEmpty();
        assertThat(row(JULY).path("overview").isNull()).isTrue();
    }

    @Test
    void what_was_sent_in_time_stays_in_time_when_it_comes_back() {
        given(SEPTEMBER);
        var ref = submitted(SEPTEMBER, FilingKind.PROGRESS);

        step(REVIEWER, ref, FilingStep.RETURN);

        assertThat(row(SEPTEMBER).path("progress").asString()).isEqualTo("returned");
        assertThat(row(SEPTEMBER).path("timeliness").path("progress").asString())
                .isEqualTo("in_time");
    }

    @Test
    void what_the_office_took_back_itself_was_not_sent() {
        given(JULY);
        var ref = submitted(JULY, FilingKind.PROGRESS);

        step(reporter, ref, FilingStep.WITHDRAW);

        assertThat(row(JULY).path("timeliness").path("progress").asString()).isEqualTo("late");
    }

    @Test
    void what_was_sent_once_and_taken_back_after_a_decision_is_a_draft_and_not_late() {
        given(JULY);
        var ref = submitted(JULY, FilingKind.PROGRESS);
        step(REVIEWER, ref, FilingStep.RETURN);
        step(reporter, ref, FilingStep.SUBMIT);

        step(reporter, ref, FilingStep.WITHDRAW);

        assertThat(row(JULY).path("progress").asString()).isEqualTo("draft");
        assertThat(row(JULY).path("timeliness").path("progress").asString()).isEqualTo("done_late");
    }

    @Test
    void a_province_sees_a_mark_for_each_filing_and_narrows_the_table() {
        given(JULY);
        given(SEPTEMBER);
        submitted(JULY, FilingKind.PROGRESS);
        var visitor = Visitor.as(REVIEWER);

        var page = visitor.get("/matrix?year=2567&kind=progress").page();
        var mark = page.selectFirst(
                "a.mark[href=/assignments/" + JULY + "/" + district + "/progress]");
        assertThat(mark.className()).isEqualTo("mark sent tardy");
        assertThat(mark.attr("title"))
                .isEqualTo("ผลการปฏิบัติงาน: ส่งแล้ว, ส่งช้ากว่ากำหนด, กำหนด 31 ก.ค. 2567");
        assertThat(visitor.get("/matrix?year=2567&activity=" + SEPTEMBER)
                        .page()
                        .select("a.mark[href*=" + JULY + "]"))
                .isEmpty();
        assertThat(visitor.get("/matrix?year=2567&state=done_late&office=" + district)
                        .page()
                        .select("td a.mark"))
                .hasSize(1);
        assertThat(visitor.get("/matrix?year=2567&project=2567-99").text())
                .contains("ไม่มีรายงานตามที่เลือก");
        assertThat(visitor.get("/?year=2567").page().select("a[href^=/matrix]")).isNotEmpty();
    }

    @Test
    void the_department_sees_counts_by_province_and_goes_down() {
        given(JULY);
        submitted(JULY, FilingKind.PROGRESS);
        var visitor = Visitor.as(Given.person(OfficeCode.DEPARTMENT, Role.READER));

        var page =
                visitor.get("/matrix?year=2567&kind=progress&activity=" + JULY).page();
        var cell = page.selectFirst("td a[href*=office=" + PROVINCE + "&]");
        assertThat(cell.text()).matches("[1-9]\\d*/[1-9]\\d*( .*)?");
        assertThat(visitor.get(cell.attr("href")).page().select("a.mark")).isNotEmpty();
        assertThat(visitor.get("/?year=2567").page().select("a[href^=/timeliness]"))
                .isNotEmpty();
        assertThat(visitor.get("/timeliness?year=2567")
                        .page()
                        .select("tbody tr a[href*=office=" + PROVINCE + "&]"))
                .hasSize(1);
        assertThat(visitor.get("/matrix.csv?year=2567").body())
                .contains(JULY)
                .contains("ส่งทันกำหนด");
    }

    @Test
    void who_reports_in_time_is_counted_by_office_sorted_and_taken_away() {
        given(JULY);
        given(SEPTEMBER);
        submitted(JULY, FilingKind.PROGRESS);
        submitted(SEPTEMBER, FilingKind.PROGRESS);
        var visitor = Visitor.as(REVIEWER);

        var ours = "/timeliness?year=2567&kind=progress&office=" + district;
        var cells = visitor.get(ours).page().select("tbody td").eachText();
        assertThat(cells).containsExactly("2", "1", "1", "0", "0", "0", "50 %");
        assertThat(visitor.get(ours + "&state=done_late")
                        .page()
                        .select("tbody td")
                        .eachText())
                .isEqualTo(cells); // a share of all, whatever the matrix was narrowed to
        assertThat(visitor.get(ours.replace("?", ".csv?") + "&state=done_late").body())
                .isEqualTo(visitor.get(ours.replace("?", ".csv?")).body());
        assertThat(visitor.get("/timeliness?year=2567&sort=worst").status()).isEqualTo(200);
        assertThat(visitor.get("/timeliness.csv?year=2567").body())
                .startsWith("\ufeff")
                .contains(district.value());
        assertThat(visitor.get("/timeliness.xlsx?year=2567").header("Content-Type"))
                .contains("spreadsheetml");
        assertThat(visitor.get("/matrix.xlsx?year=2567").header("Content-Type"))
                .contains("spreadsheetml");
        assertThat(visitor.get("/matrix.csv?year=2567&office=" + district).body())
                .contains("ส่งช้ากว่ากำหนด");
    }
}
