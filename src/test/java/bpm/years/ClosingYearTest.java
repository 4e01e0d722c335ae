package bpm.years;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.areadata.GivenArea;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.GivenPlan;
import bpm.shared.FiscalYear;
import bpm.survey.round.Round;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

/** A fiscal year is closed, refuses all that belongs to it, and is opened again with a reason. */
class ClosingYearTest {

    private static final OfficeCode PROVINCE = Given.province();
    private static final Actor PLANNER = Given.planner(OfficeCode.DEPARTMENT);

    private final FiscalYear year = GivenPlan.past();
    private final ActivityKey activity = ActivityKey.of(year + "-06-2");
    private final OfficeCode district = Given.district(PROVINCE, 1);
    private final String base = "/assignments/" + activity + "/" + district;
    private final String page = "/years/" + year;
    private final Visitor department = Visitor.as(PLANNER);

    @Test
    void only_the_departments_planners_close_a_year_and_only_when_they_are_sure() {
        var province = Visitor.as(Given.planner(PROVINCE));
        var reviewer = Visitor.as(Given.reviewer(OfficeCode.DEPARTMENT));

        for (var other : new Visitor[] {province, reviewer}) {
            assertThat(other.send(page + "/closing", "sure", "true").status()).isEqualTo(403);
            assertThat(other.send(page + "/reopening", "reason", "x").status()).isEqualTo(403);
            assertThat(other.sendJson("/api/v1/years/" + year + "/closing", "{}")
                            .status())
                    .isEqualTo(403);
            assertThat(other.get(page).page().select("form[action$=/closing]")).isEmpty();
        }
        assertThat(Visitor.nobody().get(page).path()).startsWith("/sign-in");
        assertThat(department.get("/years/2699").status()).isEqualTo(404);
        var unsure = department.send(page + "/closing");
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.page().select("#errors a[href=#sure]")).hasSize(1);
        assertThat(department
                        .send(page + "/reopening", "reason", "ยังไม่ได้ปิด")
                        .status())
                .isEqualTo(409);
        assertThat(told()).isEmpty();
    }

    @Test
    void a_closed_year_refuses_every_write_and_takes_them_again_when_it_is_reopened() {
        var round = worked();
        var writes = writes(round);
        writes.forEach((name, write) ->
                assertThat(write.get().status()).as(name + " while it is open").isLessThan(400));

        var closed = department.send(page + "/closing", "sure", "true");

        assertThat(closed.text())
                .contains("ปิดปีงบประมาณ " + year + " แล้ว เก็บตัวเลขเป็นชุดที่ 1");
        assertThat(Visitor.as(Given.reporter(district))
                        .get(base + "?year=" + year)
                        .text())
                .contains("ปีงบประมาณ " + year + " ปิดแล้ว อ่านและพิมพ์ได้ แต่แก้ไขไม่ได้");
        writes.forEach((name, write) -> {
            var refused = write.get();
            assertThat(refused.status()).as(name + ": " + refused.body()).isEqualTo(409);
            assertThat(refused.body()).as(name).contains("ปีงบประมาณ " + year + " ปิดแล้ว");
        });
        assertThat(Visitor.nobody().get("/q/" + round.code()).text())
                .containsPattern("ปิดรับคำตอบแล้ว|ไม่ได้เปิดรับคำตอบ");
        assertThat(answered(round).status()).isEqualTo(409);
        assertThat(department.send(page + "/closing", "sure", "true").status()).isEqualTo(409);
        var unsaid = department.send(page + "/reopening", "reason", " ");
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.page().select("#errors a[href=#reason]")).hasSize(1);

        var opened = department.send(page + "/reopening", "reason", "แก้ผลของอำเภอ");

        assertThat(opened.text()).contains("อีกครั้งแล้ว", "แก้ผลของอำเภอ", "ชุดที่ 1");
        assertThat(Visitor.as(Given.reporter(district))
                        .send(base + "/results", "version", "1", "how", "แก้หลังเปิดปี")
                        .status())
                .isLessThan(400);
        assertThat(told()).isEqualTo("year.closed year.reopened");
    }

    /** The district has money and a row of area data, and asks those who have come. */
    private Round worked() {
        GivenArea.in(PROVINCE, 1, activity)
                .with(GivenArea.row(district + "0101", "กลุ่มทอผ้า", 1, 5));
        GivenYears.allotted(activity, district, 5000);
        return GivenYears.open(activity, district);
    }

    /** What people write in a year, each of which does something new when it is done once more. */
    private Map<String, Supplier<Visitor.Answer>> writes(Round round) {
        var reporter = Visitor.as(Given.reporter(district));
        var money = Visitor.as(Given.person(district, Role.REPORTER, Role.PLANNER));
        var province = Visitor.as(Given.planner(PROVINCE));
        var writes = new LinkedHashMap<String, Supplier<Visitor.Answer>>();
        var version = new int[4];
        writes.put(
                "progress",
                () -> reporter.send(
                        base + "/progress",
                        "responsibleName",
                        "อรทัย " + version[0],
                        "version",
                        Integer.toString(version[0]++)));
        writes.put(
                "photo",
                () -> reporter.upload(
                        base + "/progress/photos",
                        "photos",
                        "a.jpg",
                        picture(),
                        "version",
                        Integer.toString(version[0]++)));
        writes.put(
                "results",
                () -> reporter.send(
                        base + "/results",
                        "version",
                        Integer.toString(version[1]++),
                        "how",
                        "อบรม " + version[1]));
        writes.put(
                "area row",
                () -> reporter.send(
                        base + "/area/rows",
                        "area",
                        district + "0102",
                        "kind",
                        "group",
                        "name",
                        "กลุ่ม " + UUID.randomUUID(),
                        "quantity",
                        "1",
                        "beneficiaries",
                        "2"));
        writes.put(
                "round",
                () -> reporter.send(base + "/rounds", "place", "ศาลา", "from", "10 ก.ค. " + year));
        writes.put(
                "door",
                () -> reporter.send(
                        round.path() + (version[2]++ % 2 == 0 ? "/closing" : "/opening")));
        writes.put(
                "responses",
                () -> reporter.sendJson(
                        "/api/v1/rounds/" + round.id() + "/responses",
                        "[{\"id\":\"" + UUID.randomUUID() + "\",\"answers\":{\"S1\":4}}]"));
        writes.put(
                "entry",
                () -> money.sendJson(
                        "/api/v1" + base + "/entries",
                        "{\"kind\":\"DISBURSE\",\"amount\":\"1.00\",\"on\":\""
                                + GivenYears.day(year) + "\","
                                + "\"category\":\"OPERATIONS\",\"fund\":\"ADMIN\",\"note\":\"ทดสอบ\"}"));
        writes.put(
                "assignment",
                () -> province.putJson(
                        "/api/v1/assignments/" + activity + "/" + Given.district(PROVINCE, 2),
                        "{\"target\":" + (60 + version[3]++) + ",\"unit\":\"คน\"}",
                        ""));
        return writes;
    }

    private static Visitor.Answer answered(Round round) {
        return Visitor.nobody()
                .sendJson(
                        "/q/" + round.code(),
                        "{\"id\":\"" + UUID.randomUUID() + "\",\"answers\":{\"S1\":5}}");
    }

    private String told() {
        return Server.read(String.class, """
                select coalesce(string_agg(what, ' ' order by number), '')
                from trail_entry
                where subject = ?
                """, "year " + year);
    }

    private static byte[] picture() {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
