package bpm.overview.tracking;

import static bpm.budget.month.Measure.PLANNED_BAHT;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Started;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.budget.month.GivenMonths;
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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** ตารางติดตามและความตรงเวลา: each of the filings that the plan asks for, at every office in scope. */
class TrackingTest {

    private static final String JULY = "2567-07-2"; // within July: late on 20 August
    private static final String SEPTEMBER = "2567-12-1"; // by 25 September

    private static final OfficeCode PROVINCE = Given.province(13);
    private static final Actor PLANNER = Given.planner(PROVINCE);
    private static final Actor REVIEWER = Given.reviewer(PROVINCE);
    private static final Actor OFFICER = Given.person(OfficeCode.DEPARTMENT, Role.READER);
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

    @Test
    void counted_by_a_statement_each_or_one_by_one_it_is_the_same() {
        given(JULY);
        given(SEPTEMBER);
        submitted(JULY, FilingKind.PROGRESS);
        submitted(JULY, FilingKind.AREA); // which the plan does not ask for
        step(REVIEWER, submitted(SEPTEMBER, FilingKind.PROGRESS), FilingStep.RETURN);
        var today = LocalDate.parse(Started.TODAY);
        var all = new ArrayList<Map<String, String>>();
        all.add(Map.of());
        all.add(Map.of("activity", JULY));
        all.add(Map.of("project", "2567-07"));
        all.add(Map.of("office", PROVINCE.value()));
        for (var kind : FilingKind.values()) {
            all.add(Map.of("kind", kind.path()));
        }
        for (var state : Tracked.values()) {
            all.add(Map.of("state", state.key()));
        }

        Server.bean(Transactions.class).read(OFFICER, () -> {
            for (var asked : all) {
                var filter = TrackingFilter.of(OFFICER, new FiscalYear(2567), asked);
                var each = new TreeMap<String, List<Mark>>();
                for (var mark : Server.bean(Marks.class).of(filter, today)) {
                    var province = mark.office().value().substring(0, 2);
                    each.computeIfAbsent(province + " " + mark.activity(), key -> new ArrayList<>())
                            .add(mark);
                }
                var counted = new TreeMap<String, Figures>();
                for (var part : Server.bean(Marks.class).byProvince(filter, today)) {
                    counted.put(part.office() + " " + part.about(), part.figures());
                }
                assertThat(counted.keySet()).as("%s", asked).isEqualTo(each.keySet());
                each.forEach((cell, marks) -> assertThat(counted.get(cell))
                        .as("%s %s", asked, cell)
                        .isEqualTo(Counting.of(marks)));
            }
            return true;
        });
    }

    @Test
    void the_nations_counts_are_kept_but_never_from_one_who_changed_them() {
        given(JULY);
        var visitor = Visitor.as(OFFICER);
        var path = "/matrix?year=2567&kind=progress&activity=" + JULY;
        var cell = "td a[href*=office=" + PROVINCE + "&]";
        var before = visitor.get(path).page().selectFirst(cell).text();

        assertThat(visitor.get(path).text()).contains("ตัวเลขนับเมื่อเวลา");
        submitted(JULY, FilingKind.PROGRESS);

        var after = visitor.get(path);
        assertThat(after.page().selectFirst(cell).text()).isNotEqualTo(before);
        assertThat(after.text()).doesNotContain("ตัวเลขนับเมื่อเวลา");
    }

    @Test
    void the_report_of_a_month_has_a_table_of_months_and_a_line_among_who_reports_in_time() {
        var given = GivenMonths.of(district, JULY);
        given.entered(Map.of(
                GivenMonths.cell(JULY, GivenMonths.JULY, PLANNED_BAHT), "900",
                GivenMonths.cell(JULY, GivenMonths.SEPTEMBER, PLANNED_BAHT), "900"));
        var visitor = Visitor.as(REVIEWER);
        var months = "/matrix?year=2567&kind=monthly&office=" + district;

        var page = visitor.get(months).page();

        assertThat(page.select("thead abbr").eachText()).containsExactly("ก.ค.", "ก.ย.");
        assertThat(page.select("td a.mark").eachAttr("href"))
                .containsExactly(
                        "/assignments/2567-M07/" + district + "/monthly",
                        "/assignments/2567-M09/" + district + "/monthly");
        assertThat(page.selectFirst("td a.mark").attr("title"))
                .isEqualTo("แผน/ผล รายเดือน: เลยกำหนด, กำหนด 10 ส.ค. 2567");
        assertThat(visitor.get("/matrix?year=2567&office=" + district)
                        .page()
                        .select("a.mark[href$=/monthly]"))
                .isEmpty();
        assertThat(visitor.get("/timeliness?year=2567&office=" + district)
                        .page()
                        .select("#kinds tr:has(a[href*=kind=monthly]) td")
                        .eachText())
                .containsExactly("2", "0", "0", "1", "0", "1", "0 %");
        assertThat(visitor.get("/matrix?year=2567&kind=monthly&office=" + PROVINCE)
                        .page()
                        .select("a.mark[href=/assignments/2567-M07/" + PROVINCE + "/monthly]"))
                .hasSize(1);
        assertThat(Visitor.as(OFFICER)
                        .get("/matrix?year=2567&kind=monthly")
                        .page()
                        .select("abbr"))
                .isNotEmpty();
        assertThat(visitor.get(months.replace("?", ".csv?")).body()).contains("กรกฎาคม 2567");
    }

    @Test
    void programs_read_the_matrix_page_by_page_where_they_ask_for_it() {
        given(JULY);
        given(SEPTEMBER);
        submitted(JULY, FilingKind.PROGRESS);
        var visitor = Visitor.as(REVIEWER);
        var path = "/api/v1/matrix?year=2567&office=" + PROVINCE;
        var whole = JsonMapper.shared().readTree(visitor.get(path).body());

        var paged = new ArrayList<JsonNode>();
        for (int page = 0; page < 40; page++) {
            var some = JsonMapper.shared()
                    .readTree(visitor.get(path + "&size=2&page=" + page).body());
            assertThat(some.path("total").asInt()).isEqualTo(whole.path("rows").size());
            assertThat(some.path("items").size()).isLessThanOrEqualTo(2);
            some.path("items").forEach(paged::add);
        }

        assertThat(paged).containsExactlyInAnyOrderElementsOf(whole.path("rows"));
        assertThat(Visitor.as(OFFICER).get("/api/v1/matrix?year=2567&page=0").body())
                .contains("\"total\":")
                .doesNotContain("\"rows\":");
        assertThat(visitor.get(path + "&page=x").status()).isEqualTo(422);
    }
}
