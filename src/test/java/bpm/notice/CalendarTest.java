package bpm.notice;

import static bpm.budget.month.GivenMonths.AUGUST;
import static bpm.budget.month.Measure.PLANNED_BAHT;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.budget.month.GivenMonths;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;
import bpm.plan.NamingResponsible;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

import org.junit.jupiter.api.Test;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** ปฏิทินกำหนดส่ง: an address that only its owner was shown, read by a program that does not sign in. */
class CalendarTest {

    private static final OfficeCode DISTRICT = Given.district(Given.shared(), 21);
    private static final Actor PLANNER = Given.planner(Given.shared());
    private static final String JULY = "2567-07-2";
    private static final String SEPTEMBER = "2567-12-1";

    private final Actor person = Given.reporter(DISTRICT);
    private final Visitor visitor = Visitor.as(person);

    CalendarTest() {
        for (var activity : List.of(JULY, SEPTEMBER)) {
            Server.bean(GivingAssignments.class)
                    .give(
                            PLANNER,
                            ActivityKey.of(activity),
                            DISTRICT,
                            new Gift(Optional.empty(), "คน"));
        }
    }

    /** The path of a fresh address. */
    private String made(String who) {
        var answer = visitor.send("/me/calendar", "who", who);
        assertThat(answer.status()).isEqualTo(201);
        return answer.page().select("#made").attr("value").replaceFirst("https?://[^/]+", "");
    }

    private static Calendar read(String path) throws Exception {
        var answer = Visitor.nobody().get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/calendar");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        return new CalendarBuilder().build(new StringReader(answer.body()));
    }

    private static List<String> names(Calendar calendar) {
        return calendar.getComponents("VEVENT").stream()
                .map(event -> ((VEvent) event).getUid().orElseThrow().getValue())
                .toList();
    }

    @Test
    void an_address_that_nobody_was_given_shows_nothing() {
        assertThat(Visitor.nobody().get("/calendar/" + "a".repeat(43) + ".ics").status())
                .isEqualTo(404);
        assertThat(Visitor.nobody().get("/me/calendar").path()).isEqualTo("/sign-in");
    }

    @Test
    void a_calendar_program_reads_all_day_events_with_names_that_stay() throws Exception {
        var path = made("all");

        var calendar = read(path);

        calendar.validate();
        assertThat(names(calendar))
                .contains(JULY + "." + DISTRICT + "@bpm", SEPTEMBER + "." + DISTRICT + "@bpm");
        var july = (VEvent) calendar.getComponents("VEVENT").stream()
                .filter(event ->
                        ((VEvent) event).getUid().orElseThrow().getValue().startsWith(JULY))
                .findFirst()
                .orElseThrow();
        assertThat(july.toString())
                .contains("DTSTART;VALUE=DATE:20240731")
                .contains("DTEND;VALUE=DATE:20240801");
        assertThat(july.getSummary().getValue()).startsWith("กำหนดส่ง: ");
        assertThat(july.getDescription().getValue())
                .contains("เลยกำหนด")
                .contains("/assignments/" + JULY);
        assertThat(names(read(path))).isEqualTo(names(calendar));
    }

    @Test
    void a_province_has_its_overviews_as_events_of_their_own() throws Exception {
        var province = Visitor.as(Given.reporter(Given.shared()));
        var path = province.send("/me/calendar", "who", "all")
                .page()
                .select("#made")
                .attr("value")
                .replaceFirst("https?://[^/]+", "");

        assertThat(names(read(path)))
                .contains(SEPTEMBER + "." + Given.shared() + ".overview@bpm")
                .doesNotContain(SEPTEMBER + "." + DISTRICT + "@bpm");
    }

    @Test
    void a_months_report_is_an_event_of_its_own_on_the_day_it_locks() throws Exception {
        GivenMonths.of(DISTRICT, SEPTEMBER)
                .entered(Map.of(GivenMonths.cell(SEPTEMBER, AUGUST, PLANNED_BAHT), "900"));

        var calendar = read(made("all"));

        calendar.validate();
        var august = (VEvent) calendar.getComponents("VEVENT").stream()
                .filter(event -> ((VEvent) event)
                        .getUid()
                        .orElseThrow()
                        .getValue()
                        .equals("2567-M08." + DISTRICT + ".monthly@bpm"))
                .findFirst()
                .orElseThrow();
        assertThat(august.toString()).contains("DTSTART;VALUE=DATE:20240910");
        assertThat(august.getSummary().getValue())
                .isEqualTo("กำหนดส่ง: แผน/ผล รายเดือน: สิงหาคม 2567");
    }

    @Test
    void who_wishes_sees_only_what_they_are_responsible_for() throws Exception {
        var path = made("all");
        Server.bean(NamingResponsible.class)
                .name(person, ActivityKey.of(SEPTEMBER), DISTRICT, Optional.of(person.id()));

        visitor.send("/me/calendar/choice", "who", "mine");

        assertThat(names(read(path))).containsExactly(SEPTEMBER + "." + DISTRICT + "@bpm");
    }

    @Test
    void a_new_address_ends_the_old_one_and_only_a_digest_is_kept() throws Exception {
        var old = made("all");
        var path = made("all");

        assertThat(Visitor.nobody().get(old).status()).isEqualTo(404);
        assertThat(read(path).getComponents()).isNotEmpty();
        assertThat(visitor.get("/me/calendar").page().select("#made")).isEmpty();
        var secret = path.replaceAll(".*/|\\.ics", "");
        assertThat(Server.read(
                        String.class,
                        "select digest from notice_calendar where person = ?",
                        person.id()))
                .isNotEqualTo(secret)
                .hasSize(64);
        visitor.send("/me/calendar/ending");
        assertThat(Visitor.nobody().get(path).status()).isEqualTo(404);
        assertThat(Server.read(
                        Integer.class,
                        "select count(*) from trail_entry where subject = ? and what like 'calendar.%'",
                        "person " + person.id()))
                .isEqualTo(3);
    }
}
