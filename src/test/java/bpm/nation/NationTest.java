package bpm.nation;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.GivenMoney;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** ภาพรวมของประเทศ: every number is what single rows give, at each level, and says so when there is none. */
class NationTest {

    private static final OfficeCode PROVINCE = Given.province(8);
    private static final Actor REVIEWER = Given.reviewer(PROVINCE);
    private static final Actor OFFICER = Given.person(OfficeCode.DEPARTMENT, Role.READER);
    private static final GivenNation NATION = new GivenNation(PROVINCE);

    @BeforeAll
    static void given() throws InterruptedException {
        GivenNation.in(PROVINCE);
        var one = GivenMoney.in(PROVINCE, 1, ActivityKey.of("2567-09-2")).allotted(10_000);
        one.post(EntryKind.DISBURSE, 2_500);
        var six = GivenMoney.in(PROVINCE, 6, ActivityKey.of("2567-09-2")).allotted(4_000);
        six.post(EntryKind.ADVANCE, 1_000);
        long wrong = six.post(EntryKind.DISBURSE, 900);
        six.correct(wrong, 1_200);
        folded();
    }

    /** The program folds answers by itself, within seconds. */
    private static void folded() throws InterruptedException {
        while (Server.read(
                Boolean.class,
                "select exists (select from survey_response s, survey_watermark w where s.seq > w.seq)")) {
            Thread.sleep(200);
        }
    }

    private static JsonNode told(Actor actor, String office) {
        var answer = Visitor.as(actor).get("/api/v1/nation/2567?office=" + office);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static Map<String, BigDecimal> values(JsonNode measures) {
        var values = new TreeMap<String, BigDecimal>();
        for (var measure : Measure.values()) {
            var value = measures.path(measure.key()).path("value");
            if (!value.isNull()) {
                values.put(measure.key(), value.decimalValue().setScale(2));
            }
        }
        return values;
    }

    private static Map<String, BigDecimal> raw(String office) {
        return new RawReckoning(office, LocalDate.now(Server.bean(Clock.class))).measures();
    }

    private static JsonNode part(JsonNode told, OfficeCode office) {
        for (var part : told.path("parts")) {
            if (part.path("code").asString().equals(office.value())) {
                return part;
            }
        }
        throw new AssertionError(office + " is not in " + told);
    }

    @Test
    void another_office_is_a_page_not_found() {
        var stranger = Visitor.as(Given.reviewer(Given.elsewhere()));

        for (var path : new String[] {
            "/nation/2567/" + PROVINCE,
            "/nation/2567/" + NATION.district(1),
            "/nation/2567/" + PROVINCE + ".xlsx",
            "/nation/2567",
            "/nation/2567/99",
            "/api/v1/nation/2567?office=" + PROVINCE
        }) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(stranger.get("/nation?year=2567").path()).isEqualTo("/nation/2567/27");
    }

    @Test
    void each_number_is_what_its_single_rows_give_at_every_level() {
        var province = told(REVIEWER, PROVINCE.value());
        var nation = told(OFFICER, "00");

        for (int number = 1; number <= 7; number++) {
            var district = NATION.district(number);
            assertThat(values(part(province, district).path("measures")))
                    .as("district " + number)
                    .isEqualTo(raw(district.value()));
            assertThat(values(told(Given.reporter(district), district.value()).path("all")))
                    .as("district " + number + " by itself")
                    .isEqualTo(raw(district.value()));
        }
        assertThat(values(province.path("all")))
                .isEqualTo(raw(PROVINCE.value()))
                .hasSize(4);
        assertThat(values(part(nation, PROVINCE).path("measures")))
                .isEqualTo(raw(PROVINCE.value()));
        // other classes leave rounds in the same database whose answers they broke on purpose
        assertThat(withoutRatings(values(nation.path("all"))))
                .isEqualTo(withoutRatings(raw("")))
                .hasSize(3);
    }

    private static <T> Map<String, T> withoutRatings(Map<String, T> measures) {
        var without = new TreeMap<String, T>(measures);
        without.remove("satisfaction");
        return without;
    }

    @Test
    void what_is_missing_says_why_and_is_neither_zero_nor_ranked() {
        var province = told(REVIEWER, PROVINCE.value());

        var returned = part(province, NATION.district(3));
        var untargeted = part(province, NATION.district(2));
        var nothing = part(province, NATION.district(7));
        var few = part(province, NATION.district(5));

        assertThat(returned.path("measures").path("progress").path("missing").asString())
                .isEqualTo("ยังไม่มีรายงานผลที่ส่ง");
        assertThat(untargeted.path("measures").path("progress").path("value").asInt())
                .isEqualTo(70); // as entered: there is no target to divide by
        assertThat(nothing.path("rank").isNull()).isTrue();
        assertThat(nothing.path("measures").path("money").path("missing").asString())
                .isEqualTo("ไม่มีงบประมาณในบัญชี");
        assertThat(few.path("measures").path("satisfaction").path("few").asBoolean())
                .isTrue();
        assertThat(few.path("measures").path("satisfaction").path("n").asInt()).isEqualTo(2);
        // above its target: shown uncut beside, counted as a hundred
        assertThat(part(province, NATION.district(6))
                        .path("measures")
                        .path("progress")
                        .path("value")
                        .asInt())
                .isEqualTo(100);
        assertThat(Visitor.as(REVIEWER)
                        .get("/nation/2567/" + PROVINCE + "?measure=progress")
                        .text())
                .contains("เกินเป้าหมาย 1 กิจกรรม ค่าเฉลี่ยที่ไม่จำกัด 400 %");
    }

    @Test
    void numbers_lead_to_what_they_are_made_of_down_to_the_filing() {
        var department = Visitor.as(OFFICER);
        var path = "/nation/2567";

        var nation = department.get(path).page();
        var province = department.get(path + "/" + PROVINCE).page();
        var district = department.get(path + "/" + NATION.district(1)).page();

        assertThat(nation.select("svg.choropleth a").size()).isEqualTo(76);
        assertThat(nation.select("#map-" + PROVINCE).attr("aria-label"))
                .contains("%")
                .contains(": ");
        assertThat(nation.select("#map-" + PROVINCE).attr("href"))
                .isEqualTo("/nation/2567/" + PROVINCE + "?measure=on-time");
        assertThat(province.select(".league a[href^=/nation/2567/" + NATION.district(1) + "]"))
                .isNotEmpty();
        var made = province.select(".league a[href^=/matrix]").first();
        assertThat(made).isNotNull();
        assertThat(department.get(made.attr("href")).status()).isEqualTo(200);
        for (var measure : Measure.values()) {
            var links = department
                    .get(path + "/" + NATION.district(1) + "?measure=" + measure.key())
                    .page()
                    .select(".league td a");
            for (var link : links) {
                assertThat(department.get(link.attr("href")).status())
                        .as(link.attr("href"))
                        .isEqualTo(200);
            }
        }
        assertThat(district.select(".league th a[href=/assignments/" + GivenNation.JULY + "/"
                        + NATION.district(1) + "]"))
                .isNotEmpty();
    }

    @Test
    void a_table_is_taken_away_and_another_year_stands_beside() {
        var visitor = Visitor.as(REVIEWER);

        var csv = visitor.get("/nation/2567/" + PROVINCE + ".csv?measure=money&with=2566");
        var page = visitor.get("/nation/2567/" + PROVINCE + "?measure=money&with=2566");

        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body()).contains(NATION.district(1).value()).contains("เบิกจ่าย ปี 2566");
        assertThat(visitor.get("/nation/2567/" + PROVINCE + ".xlsx").status()).isEqualTo(200);
        assertThat(page.text()).contains("ปี 2566 ไม่มีค่า").contains("25 %");
    }

    @Test
    void a_change_is_seen_at_once_and_the_kept_sums_are_what_the_tables_give() {
        var before = told(OFFICER, PROVINCE.value())
                .path("all")
                .path("progress")
                .path("n")
                .asInt();
        NATION.report(5, GivenNation.JULY, "60");

        var after = told(OFFICER, PROVINCE.value())
                .path("all")
                .path("progress")
                .path("n")
                .asInt();

        assertThat(after).isEqualTo(before + 1);
        assertThat(Server.bean(VerifyingNation.class).verify().wrong()).isEmpty();
    }

    @Test
    void months_and_years_are_drawn_with_their_table() {
        var page = Visitor.as(REVIEWER)
                .get("/nation/2567/" + PROVINCE + "?measure=money")
                .page();

        var months = page.select("table.paper").stream()
                .filter(table -> table.text().startsWith("เดือน"))
                .findFirst()
                .orElseThrow();
        // 20 June: 2,500 + 1,200 of 14,000
        assertThat(months.select("tbody tr").get(7).text()).isEqualTo("พ.ค. 0 %");
        assertThat(months.select("tbody tr").get(8).text()).isEqualTo("มิ.ย. 26.43 %");
        assertThat(months.select("tbody tr").get(11).text()).isEqualTo("ก.ย. –");
        assertThat(page.select("svg.line-chart polyline")).isNotEmpty();
    }
}
