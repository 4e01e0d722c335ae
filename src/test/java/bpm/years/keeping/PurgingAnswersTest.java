package bpm.years.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.survey.answer.Answers;
import bpm.survey.intake.Channel;
import bpm.survey.intake.GivenRound;
import bpm.survey.intake.Intake;
import bpm.survey.intake.Submission;
import bpm.survey.round.Round;
import bpm.survey.tally.Folding;
import bpm.survey.tally.VerifyingTallies;
import bpm.years.keeping.OldRound.Hindrance;
import bpm.years.keeping.YearParts.Told;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A round of long ago: its year, 2550, belongs to this class. */
class PurgingAnswersTest {

    private static final OfficeCode PROVINCE = Given.province(6);
    private static final int YEAR = 2550;
    private static int districts;

    private final PurgingAnswers purging = Server.bean(PurgingAnswers.class);
    private final OfficeCode office = Given.district(PROVINCE, ++districts);
    private Round round;

    @BeforeEach
    void aRoundOfLongAgo() {
        round = GivenRound.open(office);
        for (int level = 1; level <= 5; level++) {
            Server.bean(Intake.class)
                    .receive(
                            round,
                            new Submission(
                                    UUID.randomUUID(),
                                    Channel.QR,
                                    new Answers(
                                            Map.of("S1", level),
                                            Map.of("sex", "female"),
                                            Map.of("suggestion", "โทร 081-234-5678"))));
        }
        Server.bean(Folding.class).catchUp();
        for (var table : List.of("survey_tally where round", "survey_round where id")) {
            var words = table.split(" where ");
            Server.owner()
                    .sql("update " + words[0] + " set year = ? where " + words[1] + " = ?")
                    .params(YEAR, round.id())
                    .update();
        }
    }

    /** No single answers are left behind, which another test would count. */
    @AfterEach
    void purgeAndOpenTheYear() {
        open();
        close();
        purging.purge(Actor.SYSTEM, YEAR + 1);
        open();
    }

    private static void open() {
        Server.owner()
                .sql("delete from years_closed where year = ?")
                .param(YEAR)
                .update();
    }

    @Test
    void a_year_that_is_open_keeps_its_answers() {
        assertThat(hindrance()).containsExactly(Hindrance.YEAR_IS_OPEN);

        assertThat(purging.purge(Actor.SYSTEM, YEAR + 1)).isEmpty();

        assertThat(answers()).isEqualTo(5);
        assertThatThrownBy(() -> Server.bean(Transactions.class)
                        .write(
                                Actor.SYSTEM,
                                () -> Server.database()
                                        .sql("select survey_purge(?, now(), 'x')")
                                        .param(round.id())
                                        .query(Long.class)
                                        .single()))
                .hasStackTraceContaining("may not be purged");
    }

    @Test
    void answers_of_a_closed_year_go_and_every_number_of_the_summary_stays() {
        var reporter = Visitor.as(Given.reporter(office));
        var before =
                reporter.get(round.path() + "/summary").page().select("main").text();
        var answersBefore = reporter.get(round.path() + "/answers").text();
        close();

        var gone = purging.purge(Actor.SYSTEM, YEAR + 1);

        assertThat(gone).extracting(OldRound::code).contains(round.code());
        assertThat(gone).allMatch(OldRound::mayGo);
        assertThat(answers()).isZero();
        assertThat(before).contains("3.00");
        assertThat(reporter.get(round.path() + "/summary").page().select("main").text())
                .isEqualTo(before);
        assertThat(answersBefore).contains("โทร");
        for (var page : List.of("", "/quality", "/answers", "/paper")) {
            assertThat(reporter.get(round.path() + page).text())
                    .as(page)
                    .contains("คำตอบรายคนถูกลบเมื่อ")
                    .doesNotContain("โทร 0");
        }
        assertThat(Server.bean(VerifyingTallies.class).verify().wrong())
                .noneMatch(wrong -> wrong.facts().contains(round.code()));
        assertThat(Server.read(
                        String.class,
                        "select detail from trail_entry where what = 'survey.answers-purged' and subject = ?",
                        "round " + round.code()))
                .isEqualTo("{\"answers\":5,\"year\":2550}");
        assertThat(purging.purge(Actor.SYSTEM, YEAR + 1)).isEmpty();
    }

    @Test
    void nothing_comes_into_a_purged_round_even_where_its_year_is_opened_again() {
        close();
        purging.purge(Actor.SYSTEM, YEAR + 1);
        open();

        assertThatThrownBy(() -> Server.owner()
                        .sql("""
                                insert into survey_response (round, year, id, office, seq, channel, answers, received_at)
                                values (?, 2550, gen_random_uuid(), ?, nextval('survey_seq'), 'QR', '{}', now())
                                """)
                        .params(round.id(), office.value())
                        .update())
                .hasStackTraceContaining("year:2550");
    }

    @Test
    void answers_of_a_closed_year_are_taken_away_as_a_whole_and_brought_back() {
        close();
        Server.owner()
                .sql("select years_part('survey_response', ?)")
                .param(YEAR)
                .query()
                .singleValue();
        var reporter = Visitor.as(Given.reporter(office));
        var summary =
                reporter.get(round.path() + "/summary").page().select("main").text();

        var many = Server.owner()
                .sql("select survey_detach(?)")
                .param(YEAR)
                .query()
                .singleValue();

        try {
            assertThat(answers()).isZero();
            assertThat(wrong()).isFalse();
            assertThat(Server.bean(YearParts.class).told())
                    .contains(new Told(true, "survey_response", YEAR, (Long) many));
            assertThat(reporter.get(round.path() + "/summary")
                            .page()
                            .select("main")
                            .text())
                    .isEqualTo(summary);
            assertThatThrownBy(PurgingAnswersTest::open).hasStackTraceContaining("year:2550");
            var planner = Visitor.as(Given.person(new OfficeCode("00"), Role.PLANNER));
            assertThat(planner.send("/years/2550/reopening", "reason", "แก้ไข").text())
                    .contains("ถูกถอดออกไปเก็บไว้ต่างหาก");
        } finally {
            Server.owner().sql("select survey_attach(?)").param(YEAR).query().singleValue();
        }

        assertThat(answers()).isEqualTo(5);
        assertThat(wrong()).isFalse();
    }

    @Test
    void what_is_made_of_single_answers_is_refused_while_they_are_away_and_the_rest_goes_on() {
        close();
        Server.owner()
                .sql("select years_part('survey_response', ?)")
                .param(YEAR)
                .query()
                .singleValue();
        Server.owner().sql("select survey_detach(?)").param(YEAR).query().singleValue();
        var reporter = Given.reporter(office);
        var visitor = Visitor.as(reporter);
        var department = Visitor.as(Given.planner(OfficeCode.DEPARTMENT));
        var answers = "/api/v1/exports/responses.ndjson?year=";

        try {
            for (var year : List.of("2550", "all", "all&activity=2567-01-1")) {
                var refused = visitor.get(answers + year);
                assertThat(refused.status()).as(year).isEqualTo(409);
                assertThat(refused.body())
                        .contains("2550", "survey_attach(2550)", "docs/postgresql.md");
            }
            var page = visitor.get("/exchange/export?dataset=responses&year=2550&format=xlsx");
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.page().select("#year-error").text())
                    .contains("2550", "select survey_attach(2550);");
            var open = department.get("/exchange/open/2550.zip");
            assertThat(open.status()).isEqualTo(409);
            assertThat(open.text()).contains("2550", "select survey_attach(2550);");
            assertThat(Server.read(
                            Integer.class,
                            "select count(*) from trail_entry where what = 'exchange.exported' and actor = ?",
                            reporter.id()))
                    .isZero();

            assertThat(visitor.get(answers + "2551").status()).isEqualTo(200);
            assertThat(visitor.get("/api/v1/exports/rounds.csv?year=2550").body())
                    .contains("2550,2567-01-1," + office + "," + round.id());
            assertThat(Visitor.as(Given.reporter(Given.elsewhere()))
                            .get(answers + "all")
                            .status())
                    .isEqualTo(200);
        } finally {
            Server.owner().sql("select survey_attach(?)").param(YEAR).query().singleValue();
        }

        assertThat(visitor.get(answers + "2550").body().lines()).hasSize(5);
        assertThat(department.get("/exchange/open/2550.zip").status()).isEqualTo(200);
    }

    @Test
    void a_year_that_is_away_is_shown_and_not_purged() throws IOException {
        close();
        Server.owner()
                .sql("select years_part('survey_response', ?)")
                .param(YEAR)
                .query()
                .singleValue();
        var planner = Visitor.as(Given.planner(OfficeCode.DEPARTMENT));
        planner.send("/years/answers", "years", "16");
        Server.owner().sql("select survey_detach(?)").param(YEAR).query().singleValue();
        var report = new StringBuilder();

        try {
            var page = planner.get("/years/answers").page();
            assertThat(page.select("#away").text())
                    .contains("ปีงบประมาณ 2550 ครบกำหนดลบ", "select survey_attach(2550);")
                    .containsPattern("[1-9]\\d* คำตอบ ถอดออกไปเมื่อ");
            assertThat(page.text()).doesNotContain("ไม่มีคำตอบรายคนที่เก็บเกินกำหนด");
            var refused = planner.send("/years/answers/purge", "sure", "true");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text()).contains("2550 ยังไม่ถูกลบ", "select survey_attach(2550);");
            assertThat(planner.get("/years/answers.csv").body())
                    .containsPattern("2550,,,,,,0,\"?ยังไม่ลบ [1-9]\\d* คำตอบ");
            WritingPurge.write(List.of(), purging.away(YEAR + 1), false, report);
            assertThat(report).containsPattern("2550,,,,,,[1-9]\\d*,\"?kept: detached");
            assertThat(purging.away(YEAR))
                    .filteredOn(year -> year.year() == YEAR)
                    .noneMatch(DetachedAnswers.DetachedYear::isDue);
            assertThatThrownBy(() -> Server.bean(Transactions.class)
                            .write(
                                    Actor.SYSTEM,
                                    () -> Server.database()
                                            .sql("select survey_purge(?, now(), 'x')")
                                            .param(round.id())
                                            .query(Long.class)
                                            .single()))
                    .hasStackTraceContaining("are detached: attach them");
        } finally {
            Server.owner().sql("select survey_attach(?)").param(YEAR).query().singleValue();
        }

        assertThat(answers()).isEqualTo(5);
        assertThat(planner.get("/years/answers").page().select("#away")).isEmpty();
    }

    @Test
    void a_year_that_is_open_cannot_be_taken_away_and_the_application_may_not_do_it() {
        Server.owner()
                .sql("select years_part('survey_response', ?)")
                .param(YEAR)
                .query()
                .singleValue();

        assertThatThrownBy(() -> Server.owner()
                        .sql("select survey_detach(?)")
                        .param(YEAR)
                        .query()
                        .singleValue())
                .hasStackTraceContaining("close it first");
        assertThatThrownBy(() -> Server.bean(Transactions.class)
                        .write(
                                Actor.SYSTEM,
                                () -> Server.database()
                                        .sql("select survey_detach(2550)")
                                        .query()
                                        .singleValue()))
                .hasStackTraceContaining("permission denied");
        assertThat(answers()).isEqualTo(5);
    }

    private boolean wrong() {
        return Server.bean(VerifyingTallies.class).verify().wrong().stream()
                .anyMatch(wrong -> wrong.facts().contains(round.code()));
    }

    @Test
    void the_report_says_of_each_round_what_became_of_it() throws IOException {
        var report = new StringBuilder();

        WritingPurge.write(purging.look(YEAR + 1), List.of(), false, report);

        assertThat(report)
                .contains("year,office,activity")
                .contains("2550," + office + ",")
                .contains(round.code())
                .contains("kept: the year is open");
    }

    @Test
    void a_planner_of_the_department_chooses_the_years_and_deletes_what_is_due_by_the_page() {
        assertThat(Visitor.as(Given.planner(PROVINCE)).get("/years/answers").status())
                .isEqualTo(403);
        assertThat(Visitor.as(Given.planner(PROVINCE))
                        .send("/years/answers/purge", "sure", "true")
                        .status())
                .isEqualTo(403);
        var planner = Given.planner(OfficeCode.DEPARTMENT);
        var visitor = Visitor.as(planner);
        var wrong = visitor.send("/years/answers", "years", "ห้าปี");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#years").val()).isEqualTo("ห้าปี");
        assertThat(wrong.page().select("#years-error").text()).contains("1 ถึง 30");

        var kept = visitor.send("/years/answers", "years", "๑๖");
        assertThat(kept.text()).contains("ยังไม่มีอะไรถูกลบ", "เพราะปียังไม่ปิด");
        close();
        assertThat(visitor.get("/years/answers").text()).contains("5 คำตอบ จาก 1 รุ่น ลบได้");
        assertThat(visitor.send("/years/answers/purge").status()).isEqualTo(422);
        assertThat(answers()).isEqualTo(5);

        var gone = visitor.send("/years/answers/purge", "sure", "true");

        assertThat(answers()).isZero();
        assertThat(gone.text()).contains("ลบแล้ว 5 คำตอบ จาก 1 รุ่น", planner.fullName());
        assertThat(visitor.get("/years/answers.csv").body()).contains(round.code());
        assertThat(visitor.get("/years/answers.xlsx").status()).isEqualTo(200);
        assertThat(Server.read(
                        String.class,
                        "select actor_name from trail_entry where what = 'survey.answers-purged' and subject = ?",
                        "round " + round.code()))
                .isEqualTo(planner.fullName());
        assertThat(Server.read(
                        String.class,
                        "select detail from trail_entry where what = 'years.keeping-chosen'"
                                + " order by at desc limit 1"))
                .contains("\"years\":16");
    }

    private static void close() {
        Server.owner()
                .sql("insert into years_closed values (?, 1, now(), 0, 'test')")
                .param(YEAR)
                .update();
    }

    private List<Hindrance> hindrance() {
        return purging.look(YEAR + 1).stream()
                .filter(old -> old.code().equals(round.code()))
                .map(OldRound::hindrance)
                .toList();
    }

    private long answers() {
        return Server.read(
                Long.class, "select count(*) from survey_response where round = ?", round.id());
    }
}
