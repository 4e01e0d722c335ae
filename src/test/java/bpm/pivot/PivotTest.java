package bpm.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.budget.ledger.EntryKind;
import bpm.budget.ledger.GivenMoney;
import bpm.nation.GivenNation;
import bpm.nation.RawReckoning;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.shared.FiscalYear;
import bpm.survey.told.VerifyingTold;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** ตารางไขว้: every cell is what its single rows give, whoever looks, and no cell stands for a few people. */
class PivotTest {

    private static final OfficeCode PROVINCE = Given.province(8);
    private static final Actor REVIEWER = Given.reviewer(PROVINCE);
    private static final Actor OFFICER = Given.person(OfficeCode.DEPARTMENT, Role.READER);
    private static final GivenNation NATION = new GivenNation(PROVINCE);
    private static final FiscalYear YEAR = new FiscalYear(2567);

    @BeforeAll
    static void given() throws InterruptedException {
        GivenNation.in(PROVINCE);
        GivenMoney.in(PROVINCE, 1, ActivityKey.of("2567-07-2"))
                .allotted(10_000)
                .post(EntryKind.DISBURSE, 2_500);
        var mixed = NATION.opened(2, GivenNation.JULY, 1, "");
        answers(mixed, 12, 5, "female");
        answers(mixed, 7, 3, "male");
        answers(mixed, 2, 1, "other");
        answers(NATION.opened(3, GivenNation.JULY, 1, ""), 3, 4, "female");
        while (Server.read(
                Boolean.class,
                "select exists (select from survey_response s, survey_watermark w where s.seq > w.seq)")) {
            Thread.sleep(200);
        }
        assertThat(values(told(REVIEWER, "rows=sex&measure=answered")))
                .as("nobody is told apart while a round is open")
                .isEmpty();
        for (var round : Server.owner()
                .sql("select id, office from survey_round where office like ? order by id")
                .param(PROVINCE + "%")
                .query()
                .listOfRows()) {
            Visitor.as(Given.reporter(new OfficeCode((String) round.get("office"))))
                    .send("/rounds/" + round.get("id") + "/closing");
        }
    }

    private static void answers(String code, int people, int level, String sex) {
        for (int i = 0; i < people; i++) {
            GivenNation.answer(code, level, ",\"sex\":\"" + sex + "\"");
        }
    }

    private static JsonNode told(Actor actor, String question) {
        var answer = Visitor.as(actor).get("/api/v1/pivot?year=2567&" + question);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static Map<String, BigDecimal> values(JsonNode told) {
        var values = new TreeMap<String, BigDecimal>();
        told.path("cells").forEach(cell -> {
            if (!cell.path("value").isNull()) {
                values.put(
                        (cell.path("row").asString() + " " + cell.path("column").asString())
                                .strip(),
                        cell.path("value").decimalValue().setScale(2));
            }
        });
        return values;
    }

    private static BigDecimal of(String number) {
        return new BigDecimal(number);
    }

    @Test
    void another_office_is_a_page_not_found_and_nobody_sees_beyond_their_scope() {
        var stranger = Visitor.as(Given.reviewer(Given.elsewhere()));

        for (var path : new String[] {
            "/pivot?province=" + PROVINCE,
            "/pivot?district=" + NATION.district(1),
            "/pivot.xlsx?province=" + PROVINCE,
            "/pivot?province=99",
            "/api/v1/pivot?province=" + PROVINCE
        }) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(values(told(Given.reporter(NATION.district(1)), "rows=district&measure=given")))
                .containsOnlyKeys(NATION.district(1).value());
    }

    @Test
    void each_cell_is_what_its_single_rows_give() {
        var names = Map.of(
                "on-time",
                "on-time",
                "progress",
                "progress",
                "spent",
                "money",
                "satisfaction",
                "satisfaction");
        var today = LocalDate.now(Server.bean(Clock.class));

        names.forEach((measure, raw) -> {
            var cells = values(told(REVIEWER, "rows=district&measure=" + measure));
            for (int number = 1; number <= 7; number++) {
                var office = NATION.district(number).value();
                assertThat(cells.get(office))
                        .as(measure + " of district " + number)
                        .isEqualTo(new RawReckoning(office, today).measures().get(raw));
            }
            assertThat(values(told(OFFICER, "rows=province&measure=" + measure))
                            .get(PROVINCE.value()))
                    .as(measure + " of the province")
                    .isEqualTo(
                            new RawReckoning(PROVINCE.value(), today).measures().get(raw));
        });
    }

    @Test
    void quantities_of_one_unit_are_added_and_of_several_refused() {
        var nation = Server.bean(ReadingPivot.class)
                .of(REVIEWER, asked(REVIEWER, Map.of("rows", "activity", "measure", "target")));

        assertThat(nation.cells().get("07-2").get("").value(Measure.TARGET)).contains(of("250.00"));
        assertThat(values(told(REVIEWER, "rows=activity&columns=district&measure=result")))
                .containsEntry("07-2 " + NATION.district(1), of("45.00"));
        var mixed = new Counted(List.of(of("5")), new TreeSet<>(List.of("คน", "ครัวเรือน")));
        assertThat(mixed.value(Measure.TARGET)).isEmpty();
    }

    @Test
    void groups_of_fewer_than_five_are_never_told_apart() {
        var people = values(told(REVIEWER, "rows=district&columns=sex&measure=answered"));
        var means = values(told(REVIEWER, "rows=sex&measure=satisfaction"));
        var two = NATION.district(2).value();

        assertThat(people)
                .containsEntry(two + " female", of("12.00"))
                .containsEntry(two + " *", of("9.00")) // 7 men and 2 others
                .doesNotContainKey(two + " male")
                .doesNotContainKey(two + " other");
        assertThat(people.keySet())
                .noneMatch(key -> key.startsWith(NATION.district(3).value()));
        // 12 × 5, and 7 × 3 + 2 × 1 by 9
        assertThat(means).containsEntry("female", of("5.00")).containsEntry("*", of("2.56"));
        assertThat(told(REVIEWER, "rows=sex&measure=answered").path("untold").asInt())
                .isEqualTo(3 + 2
                        + 2); // districts 3, 5 and 6 are too small; in district 1 nobody stated it
    }

    @Test
    void topics_are_of_one_activity_and_can_be_crossed_with_who_answered() {
        var topics = values(told(REVIEWER, "rows=topic&columns=sex&measure=gain&activity=07-2"));
        var told = told(REVIEWER, "rows=topic&measure=satisfaction&activity=07-2");

        assertThat(topics).containsEntry("K3 female", of("1.00"));
        assertThat(values(told)).containsKey("S1");
        assertThat(told.path("rowHeadings").get(0).path("name").asString()).isNotEqualTo("S1");
        var refused = Visitor.as(REVIEWER).get("/api/v1/pivot?rows=topic&measure=gain");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Visitor.as(REVIEWER).get("/pivot?rows=topic&measure=gain").text())
                .contains("เลือกกิจกรรมก่อน");
    }

    @Test
    void what_cannot_be_reckoned_together_says_why() {
        var page = Visitor.as(REVIEWER);

        assertThat(page.get("/pivot?rows=sex&columns=age&measure=answered").text())
                .contains("ระบบไม่เก็บเพศคู่กับอายุของผู้ตอบ");
        assertThat(page.get("/pivot?rows=sex&measure=spent").text())
                .contains(
                        "“เบิกจ่าย (%)” แยกตามเพศไม่ได้ เลือกตัวเลขในกลุ่ม “ความเห็นของผู้เข้าร่วม”");
        assertThat(page.get("/pivot?rows=month&columns=month&measure=disbursed").text())
                .contains("แถวและคอลัมน์ต้องไม่ซ้ำกัน");
        assertThat(page.get("/pivot.csv?rows=sex&measure=spent").status()).isEqualTo(422);
    }

    @Test
    void parts_of_any_two_dimensions_add_up_to_the_same_whole() {
        var reading = Server.bean(ReadingPivot.class);
        int pairs = 0;
        for (var measure : Measure.values()) {
            var wholes = new HashMap<String, List<BigDecimal>>();
            for (var rows : Dimension.values()) {
                for (var columns : Dimension.values()) {
                    if (columns.compareTo(rows) < 0) {
                        continue; // the same numbers, turned
                    }
                    var asked = asked(
                            REVIEWER,
                            Map.of(
                                    "rows", rows.key(),
                                    "columns", columns.key(),
                                    "measure", measure.key(),
                                    "activity", "07-2"));
                    var pivot = reading.of(REVIEWER, asked);
                    if (!(pivot.combination() instanceof Combination.From from)) {
                        continue;
                    }
                    pairs++;
                    var kind = from.fact() + " "
                            + asked.people().map(Dimension::key).orElse("");
                    var sums = plain(pivot.all().sums());
                    assertThat(wholes.computeIfAbsent(kind, any -> sums))
                            .as(measure + " by " + rows + " and " + columns)
                            .isEqualTo(sums);
                    assertThat(plain(pivot.columns().stream()
                                    .map(pivot::down)
                                    .reduce(Counted.NOTHING, Counted::plus)
                                    .sums()))
                            .isEqualTo(sums);
                }
            }
        }
        assertThat(pairs).isGreaterThan(300);
    }

    private static List<BigDecimal> plain(List<BigDecimal> sums) {
        var plain = new ArrayList<BigDecimal>();
        sums.forEach(sum -> plain.add(sum.setScale(2)));
        return plain;
    }

    private static PivotAsked asked(Actor actor, Map<String, String> question) {
        return PivotAsked.of(actor, YEAR, question);
    }

    @Test
    void the_page_shows_table_chart_and_formula_and_is_taken_away() {
        var visitor = Visitor.as(REVIEWER);
        var page = visitor.get("/pivot?rows=district&columns=sex&measure=satisfaction&year=2567");

        assertThat(page.page().select(".pivot tbody tr")).isNotEmpty();
        assertThat(page.page().select(".bars dt")).isNotEmpty();
        assertThat(page.text())
                .contains("กลุ่มที่มีไม่ถึง 5 คน")
                .contains("ไม่อยู่ในตารางนี้")
                .contains("ยอดรวมคิดใหม่จากตัวตั้งและตัวหาร");
        var csv =
                visitor.get("/pivot.csv?rows=district&columns=sex&measure=satisfaction&year=2567");
        assertThat(csv.body()).contains("กลุ่มเล็กรวมกัน").contains("จำนวนที่ใช้คิด");
        assertThat(visitor.get("/pivot.xlsx?rows=district&measure=given").status())
                .isEqualTo(200);
        assertThat(visitor.get("/nation/2567/" + PROVINCE).page().select("a[href^=/pivot]"))
                .isNotEmpty();
        assertThat(visitor.get("/matrix").page().select("a[href^=/pivot]")).isNotEmpty();
        assertThat(visitor.get("/pivot?rows=month&measure=given&year=2560&activity=99-9")
                        .text())
                .contains("ไม่มีข้อมูลตามที่เลือก");
    }

    @Test
    void what_is_kept_of_rounds_is_told_anew_and_found_right() {
        var verdict = Server.bean(VerifyingTold.class).verify();

        assertThat(verdict.wrong()).isEmpty();
        assertThat(verdict.rounds()).isPositive();
    }
}
