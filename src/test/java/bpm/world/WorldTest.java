package bpm.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import bpm.Visitor;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.DefaultApplicationArguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;

class WorldTest {

    @Test
    void every_activity_of_the_year_is_given_to_chiang_rai() {
        assertThat(ExampleServer.count("from plan_assignment where office like '57%'"))
                .isEqualTo(15 * 18 + 6);
        assertThat(ExampleServer.count("from (select distinct activity from plan_assignment) a"))
                .isEqualTo(21);
        assertThat(ExampleServer.count("from plan_assignment where responsible is not null"))
                .isGreaterThan(200);
    }

    @Test
    void filings_stand_where_the_story_says() {
        var told = Tale.all().stream()
                .filter(tale -> tale.plot() != Plot.NOT_STARTED)
                .collect(Collectors.toMap(
                        tale -> tale.activity() + "/" + tale.office(), WorldTest::end));

        var found = ExampleServer.rows("""
                        select activity, office, state, version
                        from review_filing
                        where kind = 'PROGRESS'
                        """).stream()
                .collect(Collectors.toMap(
                        row -> row.get("activity") + "/" + row.get("office"),
                        row -> row.get("state") + " " + row.get("version")));

        assertThat(found).containsExactlyInAnyOrderEntriesOf(told);
        assertThat(told.values())
                .contains(
                        "DRAFT 0",
                        "DRAFT 1",
                        "SUBMITTED 1",
                        "SUBMITTED 2",
                        "RETURNED 1",
                        "APPROVED 1",
                        "APPROVED 2");
    }

    @Test
    void most_of_what_is_approved_has_its_results_form() {
        assertThat(ExampleServer.count(
                        "from review_filing where kind = 'RESULTS' and state = 'APPROVED'"))
                .isGreaterThan(30);
        assertThat(ExampleServer.count(
                        "from review_filing where kind = 'RESULTS' and state = 'SUBMITTED'"))
                .isPositive();
    }

    @Test
    void area_data_lies_in_the_villages_of_its_office_and_has_fared_in_every_way() {
        assertThat(ExampleServer.rows("""
                        select distinct activity
                        from areadata_row
                        order by activity
                        """))
                .extracting(row -> row.get("activity"))
                .containsExactly("2567-06-2", "2567-07-3", "2567-15-1");
        assertThat(ExampleServer.count(
                        "from areadata_row where area not like office || '%' or latitude is null"))
                .isZero();
        assertThat(ExampleServer.count("from areadata_row where photo is not null"))
                .isGreaterThan(20);
        assertThat(ExampleServer.rows("""
                        select distinct state
                        from review_filing
                        where kind = 'AREA'
                        order by state
                        """))
                .extracting(row -> row.get("state"))
                .containsExactly("APPROVED", "DRAFT", "RETURNED", "SUBMITTED");
    }

    @Test
    void overviews_stand_where_the_story_says() {
        assertThat(ExampleServer.rows("""
                        select activity, state, version
                        from review_filing
                        where kind = 'OVERVIEW'
                        order by activity
                        """))
                .extracting(row ->
                        row.get("activity") + " " + row.get("state") + " " + row.get("version"))
                .containsExactly(
                        "2567-07-2 SUBMITTED 2",
                        "2567-11-1 RETURNED 1",
                        "2567-15-1 SUBMITTED 1",
                        "2567-16-1 DRAFT 0");
        assertThat(ExampleServer.count("from province_sent where supplement = 1"))
                .isEqualTo(1);
    }

    @Test
    void a_flooded_district_got_longer_with_a_reason_and_was_told() {
        assertThat(ExampleServer.rows("""
                        select a.activity, a.office, a.due, e.reason
                        from plan_assignment a
                        join plan_extension e on e.id = a.extension
                        """))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.toString()).contains("5715", "2024-08-31", "น้ำป่า"));
        assertThat(ExampleServer.count("from notice_item where kind = 'EXTENDED'"))
                .isPositive();
    }

    @Test
    void every_office_has_plans_and_results_by_month_and_files_them() {
        assertThat(
                        ExampleServer.count(
                                "from (select distinct office from budget_month where result_baht > 0) offices"))
                .isGreaterThan(15);
        assertThat(ExampleServer.rows("""
                        select activity, state, count(*) as reports
                        from review_filing
                        where kind = 'MONTHLY'
                        group by activity, state
                        order by activity, state
                        """))
                .extracting(row ->
                        row.get("activity") + " " + row.get("state") + " " + row.get("reports"))
                .contains("2567-M06 APPROVED 19", "2567-M07 RETURNED 1");
        assertThat(ExampleServer.count("from budget_month_reopening")).isEqualTo(1);
        assertThat(ExampleServer.count("from budget_target")).isEqualTo(12);
    }

    private static String end(Tale tale) {
        return switch (tale.plot()) {
            case NOT_STARTED -> "";
            case DRAFT, DRAFT_DUE_SOON -> "DRAFT 0";
            case WITHDRAWN -> "DRAFT 1";
            case WAITS, WAITS_LATE, TAKEN_UP -> "SUBMITTED 1";
            case SENT_AGAIN -> "SUBMITTED 2";
            case RETURNED, COMMENTED, OPENED_AGAIN -> "RETURNED 1";
            case APPROVED, APPROVED_LATE -> "APPROVED 1";
            case APPROVED_AGAIN -> "APPROVED 2";
        };
    }

    @Test
    void everyone_has_a_telephone_that_is_plainly_invented_and_gave_it_themselves() {
        assertThat(ExampleServer.count("from access_person where phone !~ '^080-000-0\\d{3}$'"))
                .isZero();
        assertThat(ExampleServer.count("from access_person")).isEqualTo(ExampleServer.count("""
                        from trail_entry
                        where what = 'access.profile-changed'
                            and subject = 'person ' || actor
                        """));
        assertThat(ExampleServer.count("from progress_report where typed::text like '%081-555%'"))
                .isZero();
    }

    @Test
    void late_means_sent_after_the_day_it_was_due() {
        var late = ExampleServer.rows("""
                        select s.activity || '/' || s.office as filing
                        from review_step s join plan_assignment a using (activity, office)
                        where s.step = 'SUBMIT' and s.version = 1 and s.kind = 'PROGRESS'
                          and (s.at at time zone 'Asia/Bangkok')::date > a.due
                        """).stream()
                .map(row -> (String) row.get("filing"))
                .toList();

        assertThat(late)
                .containsExactlyInAnyOrderElementsOf(Tale.all().stream()
                        .filter(tale -> tale.plot().isLate())
                        .map(tale -> tale.activity() + "/" + tale.office())
                        .toList());
    }

    @Test
    void all_of_it_happened_before_today_and_each_trail_goes_forward() {
        assertThat(ExampleServer.count("""
                        from review_step
                        where at < '2024-05-13' or at >= '2024-08-20'
                        """)).isZero();
        assertThat(ExampleServer.count("""
                        from trail_entry e join trail_entry next
                          on next.office = e.office and next.number = e.number + 1
                        where next.at < e.at and e.actor <> 0 and next.actor <> 0
                        """)).isZero();
    }

    @Test
    void no_link_of_a_trail_is_broken() {
        assertThat(ExampleServer.count("""
                        from trail_entry e
                          left join trail_entry before
                            on before.office = e.office and before.number = e.number - 1
                        where e.previous <> coalesce(before.hash, '')
                           or (before.number is null and e.number <> 1)
                        """)).isZero();
        assertThat(ExampleServer.count("from trail_entry where office like '57%'"))
                .isGreaterThan(1000);
    }

    @Test
    void nobody_wrote_for_another_office() {
        assertThat(ExampleServer.count("""
                        from review_step
                        where step in ('SUBMIT', 'WITHDRAW') and actor_office <> office
                           or step in ('RETURN', 'APPROVE', 'REOPEN')
                              and actor_office <> case length(office) when 4 then left(office, 2) else '00' end
                        """)).isZero();
        assertThat(ExampleServer.count("""
                        from attachment_file f join access_person p on p.id = f.added_by
                        where p.office <> f.office or f.owner not like '%/' || f.office
                        """)).isZero();
    }

    @Test
    void a_returned_report_has_its_reason_comments_and_photos() {
        var returned = ExampleServer.rows("""
                        select reason from review_filing
                        where activity = '2567-06-1' and office = '5701' and kind = 'PROGRESS'
                        """).getFirst();

        assertThat((String) returned.get("reason")).hasSizeGreaterThan(20);
        assertThat(ExampleServer.count(
                        "from review_comment where activity = '2567-06-1' and office = '5701'"))
                .isEqualTo(2);
        assertThat(ExampleServer.count("from attachment_file")).isGreaterThan(250);
        assertThat(ExampleServer.count("from progress_sent where version = 2")).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "orathai.5701",
        "suphaphon.57",
        "rattana.57",
        "phichai.57",
        "chanchai.00",
        "thanakorn.00"
    })
    void people_of_every_role_sign_in(String name) {
        var visitor = Visitor.at(ExampleServer.url());

        var answer =
                visitor.send("/sign-in", "name", name, "password", ExampleServer.password(name));

        assertThat(answer.path()).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"test57", "str57", ""})
    void the_shared_account_of_the_letter_signs_in_nowhere(String password) {
        var answer = Visitor.at(ExampleServer.url())
                .send("/sign-in", "name", "str57", "password", password);

        assertThat(answer.path()).isEqualTo("/sign-in");
        assertThat(ExampleServer.count("from access_person where name ~ '^(str|test)'"))
                .isZero();
    }

    @Test
    void the_file_of_sign_ins_is_for_its_owner_only() throws IOException {
        var file = SignIn.file(ExampleServer.DATA);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(SignIn.read(ExampleServer.DATA))
                .hasSameSizeAs(Person.all())
                .allSatisfy(
                        signIn -> assertThat(OfficeCode.isCode(signIn.office())).isTrue());
        assertThat(SignIn.read(ExampleServer.DATA).stream()
                        .map(SignIn::password)
                        .distinct())
                .hasSize(Person.all().size());
    }

    @Test
    void a_second_start_leaves_the_world_as_it_is() {
        long before = ExampleServer.count("from trail_entry");
        var passwords = SignIn.read(ExampleServer.DATA);

        ExampleServer.bean(ExampleWorld.class).run(new DefaultApplicationArguments());

        assertThat(ExampleServer.count("from trail_entry")).isEqualTo(before);
        assertThat(SignIn.read(ExampleServer.DATA)).isEqualTo(passwords);
    }

    @Test
    void the_desk_of_the_first_district_is_rich() {
        var states = ExampleServer.rows("""
                        select coalesce(f.state, 'NONE') as state, count(*) as n
                        from plan_assignment a
                          left join review_filing f on f.activity = a.activity and f.office = a.office
                            and f.kind = 'PROGRESS'
                        where a.office = '5701' group by 1
                        """).stream()
                .collect(Collectors.toMap(row -> row.get("state"), row -> row.get("n")));

        assertThat(states)
                .containsOnly(
                        entry("NONE", 4L),
                        entry("DRAFT", 3L),
                        entry("SUBMITTED", 3L),
                        entry("RETURNED", 1L),
                        entry("APPROVED", 4L));
        assertThat(ExampleServer.count("""
                        from plan_assignment a join review_filing f using (activity, office)
                        where office = '5701' and f.kind = 'PROGRESS' and f.state in ('DRAFT', 'RETURNED')
                          and due between '2024-08-21' and '2024-08-27'
                        """)).isPositive();
    }

    @Test
    void participants_have_answered_and_evaluations_are_filed() {
        assertThat(ExampleServer.count("from survey_response")).isGreaterThan(2000);
        assertThat(ExampleServer.count("from survey_round where closes_at > '2024-08-20'"))
                .isPositive();
        assertThat(ExampleServer.count("""
                        from survey_sealed s
                        join review_filing f on f.kind = 'EVALUATION' and f.activity = s.activity
                            and f.office = s.office and f.version = s.version
                        where f.state in ('SUBMITTED', 'APPROVED')
                        """)).isGreaterThan(30);
    }
}
