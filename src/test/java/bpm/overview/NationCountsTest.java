package bpm.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.Started;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;
import bpm.plan.cancelling.Cancellation;
import bpm.plan.cancelling.CancellingAssignment;
import bpm.review.FilingKind;
import bpm.review.FilingRef;
import bpm.review.FilingStep;
import bpm.review.Filings;
import bpm.review.TakingStep;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The department's counts are kept for some seconds, but never from one who has just changed them. */
class NationCountsTest {

    private static final FiscalYear YEAR = new FiscalYear(2567);
    private static final LocalDate TODAY = LocalDate.parse(Started.TODAY);
    private static final String LATE = "2567-07-2"; // within July, today is 20 August
    private static final String LATER = "2567-12-1"; // by 25 September

    private static final OfficeCode PROVINCE = Given.province(6);
    private static final Actor OFFICER =
            Given.person(OfficeCode.DEPARTMENT, Role.REVIEWER, Role.PLANNER);
    private static final Actor PLANNER = Given.planner(PROVINCE);
    private static final Actor REVIEWER = Given.reviewer(PROVINCE);
    private static int districts;

    private final OfficeCode district = Given.district(PROVINCE, ++districts);
    private final Visitor department = Visitor.as(OFFICER);

    private void given(Actor planner, String activity, OfficeCode office) {
        var gift = new Gift(Optional.of(new BigDecimal("60")), "คน");
        Server.bean(GivingAssignments.class).give(planner, ActivityKey.of(activity), office, gift);
    }

    private FilingRef begun(String activity, OfficeCode office) {
        var ref = new FilingRef(FilingKind.PROGRESS, activity, office);
        Server.bean(Transactions.class)
                .write(Given.reporter(office), () -> Server.bean(Filings.class).open(ref, YEAR));
        return ref;
    }

    private FilingRef submitted(String activity, OfficeCode office) {
        var ref = begun(activity, office);
        take(Given.reporter(office), ref, FilingStep.SUBMIT);
        return ref;
    }

    private void takenBackAfterADecision(String activity, OfficeCode office) {
        var ref = submitted(activity, office);
        var reporter = Given.reporter(office);
        take(REVIEWER, ref, FilingStep.RETURN);
        take(reporter, ref, FilingStep.SUBMIT);
        take(reporter, ref, FilingStep.WITHDRAW);
    }

    @Test
    void a_draft_of_what_was_sent_once_is_a_draft_and_not_late_on_any_desk() {
        given(PLANNER, LATE, district);
        takenBackAfterADecision(LATE, district);
        var path = "/assignments/" + LATE + "/" + district;
        var reporter = Visitor.as(Given.reporter(district));

        assertThat(reporter.get("/?year=2567")
                        .page()
                        .select(".job:has(a[href^=" + path + "]) .state.late"))
                .isEmpty();
        assertThat(reporter.get(path).page().select(".filings .state.late")).isEmpty();
        assertThat(reporter.get(path + "/progress").page().select("h1 ~ p .state.late"))
                .isEmpty();
        assertThat(Visitor.as(REVIEWER)
                        .get("/api/v1/assignments?year=2567&office=" + district + "&state=late")
                        .body())
                .contains("\"total\":0");
    }

    private static void take(Actor actor, FilingRef ref, FilingStep step) {
        Server.bean(TakingStep.class)
                .take(actor, ref, step, step == FilingStep.RETURN ? "ขาดภาพ" : "");
    }

    private String row() {
        return department
                .get("/?year=2567")
                .page()
                .selectFirst("table.paper tr:has(a[href=/offices/" + PROVINCE + "])")
                .select("td")
                .eachText()
                .subList(0, 6)
                .toString();
    }

    @Test
    void below_the_department_nobody_sees_them() {
        assertThatThrownBy(() -> Server.bean(NationCounts.class).of(REVIEWER, YEAR))
                .isInstanceOf(Problem.class);
    }

    @Test
    void who_approves_sees_it_on_the_desk_right_afterwards() {
        given(OFFICER, "2567-01-1", PROVINCE);
        submitted("2567-01-1", PROVINCE);
        var before = department.get("/?year=2567").page();
        assertThat(department.get("/?year=2567").text()).contains("ตัวเลขนับเมื่อเวลา");
        int approved = number(before.select(approvedCell()).text());
        int waiting = before.select("input[name=filing]").size();

        var answer = department.send(
                "/reviews",
                "step",
                "approval",
                "note",
                "",
                "filing",
                "progress:2567-01-1:" + PROVINCE + ":1");
        var after = department.get("/?year=2567").page();

        assertThat(answer.text()).contains("สำเร็จ 1 จาก 1 รายการ");
        assertThat(number(after.select(approvedCell()).text())).isEqualTo(approved + 1);
        assertThat(after.select("input[name=filing]").size()).isEqualTo(waiting - 1);
        assertThat(after.text()).doesNotContain("ตัวเลขนับเมื่อเวลา");
    }

    private static String approvedCell() {
        return "table.paper tr:has(a[href=/offices/" + PROVINCE + "]) td:nth-of-type(2)";
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace(",", ""));
    }

    @Test
    void every_change_of_what_is_counted_is_counted_anew() {
        var cancelling = Server.bean(CancellingAssignment.class);
        var key = ActivityKey.of(LATER);
        var rows = new ArrayList<String>();
        Supplier<String> read = () -> {
            assertThat(row()).isEqualTo(row());
            return row();
        };

        rows.add(read.get());
        given(PLANNER, LATER, district);
        rows.add(read.get());
        var ref = submitted(LATER, district);
        rows.add(read.get());
        take(REVIEWER, ref, FilingStep.RETURN);
        rows.add(read.get());
        cancelling.cancel(PLANNER, key, new Cancellation(district, "รวมกับอำเภออื่น", 1, false));
        rows.add(read.get());

        assertThat(rows.get(4)).isEqualTo(rows.get(0));
        assertThat(rows.subList(0, 4)).doesNotHaveDuplicates();
    }

    @Test
    void a_draft_begun_is_no_longer_not_started() {
        given(PLANNER, LATER, district);
        var before = counts();
        begun(LATER, district);

        var after = counts();

        assertThat(after.of(Standing.DRAFT)).isEqualTo(before.of(Standing.DRAFT) + 1);
        assertThat(after.of(Standing.NOT_STARTED)).isEqualTo(before.of(Standing.NOT_STARTED) - 1);
    }

    private static Counts counts() {
        return Server.bean(NationCounts.class)
                .of(OFFICER, YEAR)
                .value()
                .byProvince()
                .get(PROVINCE);
    }

    @Test
    void counts_lists_and_the_matrix_agree_with_a_plain_recount_of_the_rows() {
        var all = List.of(LATE, LATER, "2567-06-1", "2567-06-2", "2567-08-1", "2567-10-1");
        all.forEach(activity -> given(PLANNER, activity, district));
        take(REVIEWER, submitted(LATE, district), FilingStep.RETURN);
        take(REVIEWER, submitted("2567-06-1", district), FilingStep.APPROVE);
        submitted("2567-06-2", district);
        begun("2567-08-1", district);
        takenBackAfterADecision("2567-10-1", district);
        given(OFFICER, "2567-02-1", PROVINCE);
        submitted("2567-02-1", PROVINCE);

        Server.bean(Transactions.class).read(OFFICER, () -> {
            var nation = Server.bean(OfficeCounts.class).nation(YEAR, TODAY);
            assertThat(nation.byProvince()).isEqualTo(recount(2));
            assertThat(nation.waiting()).isEqualTo(waitingForTheDepartment());

            var matrix = Server.bean(Matrices.class).of(YEAR, PROVINCE, TODAY);
            var offices = recount(4);
            offices.keySet().removeIf(office -> !PROVINCE.covers(office));
            assertThat(matrix.counts()).isEqualTo(offices);

            var works = Server.bean(Works.class);
            for (var standing : Standing.values()) {
                var filter = filter(OfficeCode.DEPARTMENT, Optional.of(standing));
                int listed = works.list(filter, TODAY, 0, 100_000).size();
                assertThat(works.count(filter, TODAY)).isEqualTo(listed);
                assertThat(nation.in(filter.standing())).isEqualTo(listed);
            }
            var everything = filter(OfficeCode.DEPARTMENT, Optional.empty());
            assertThat(nation.in(Optional.empty())).isEqualTo(works.count(everything, TODAY));
            assertThat(matrix.waitingFor(PROVINCE))
                    .isEqualTo(works.waitingFor(PROVINCE, YEAR, TODAY, 1000).size());
            return true;
        });
    }

    private static WorkFilter filter(OfficeCode under, Optional<Standing> standing) {
        return new WorkFilter(
                YEAR,
                under,
                false,
                standing,
                Optional.empty(),
                "",
                List.of(),
                WorkFilter.Order.DUE);
    }

    private record Row(String office, LocalDate due, String state, boolean wasSent) {}

    /** Row by row, as a person would count: by the first so many digits of the office. */
    private static TreeMap<OfficeCode, Counts> recount(int digits) {
        var cells = new TreeMap<OfficeCode, List<Matrix.Cell>>();
        for (var row : rows()) {
            var standing = Standing.of(row.state(), row.wasSent(), row.due(), TODAY);
            var part = row.office().substring(0, Math.min(digits, row.office().length()));
            boolean late = standing.isLate(row.due(), TODAY);
            cells.computeIfAbsent(new OfficeCode(part), office -> new ArrayList<>())
                    .add(new Matrix.Cell("", new OfficeCode(row.office()), standing, late));
        }
        var counts = new TreeMap<OfficeCode, Counts>();
        cells.forEach((office, list) -> {
            var by = new TreeMap<Standing, Integer>();
            for (var standing : Standing.values()) {
                long of = list.stream()
                        .filter(cell -> cell.standing() == standing)
                        .count();
                if (of > 0 || digits == 2) {
                    by.put(standing, (int) of);
                }
            }
            int late = (int) list.stream().filter(Matrix.Cell::late).count();
            counts.put(office, new Counts(list.size(), by, late));
        });
        return counts;
    }

    private static List<Row> rows() {
        return Server.database().sql("""
                        select assignment.office, assignment.due, coalesce(filing.state, '') as state,
                            filing.first_on is not null as was_sent
                        from plan_assignment assignment
                        left join review_filing filing on filing.office = assignment.office
                            and filing.activity = assignment.activity and filing.kind = 'PROGRESS'
                        where assignment.year = 2567 and assignment.cancelled_at is null
                        """).query(Row.class).list();
    }

    private static int waitingForTheDepartment() {
        return (int) rows().stream()
                .filter(row -> row.office().length() == 2 && !row.office().equals("00"))
                .filter(row -> row.state().equals("SUBMITTED"))
                .count();
    }
}
