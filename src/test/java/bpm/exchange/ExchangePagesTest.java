package bpm.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;

/** The page from which all exchange is reached, and the open data. */
class ExchangePagesTest {

    private static final OfficeCode PROVINCE = Given.province();
    private static final OfficeCode DISTRICT = Given.district(PROVINCE, 1);
    private static final String ACTIVITY = "2567-07-2";

    @Test
    void everything_is_reached_from_one_page_and_webhooks_only_by_who_keeps_them() {
        var reporter = Visitor.as(Given.reporter(DISTRICT));
        var admin = Visitor.as(Given.person(PROVINCE, Role.PEOPLE_ADMIN));

        assertThat(Visitor.nobody().get("/exchange").path()).isEqualTo("/sign-in");
        assertThat(reporter.get("/me").page().select("a[href=/exchange]")).isNotEmpty();
        var ways = reporter.get("/exchange").page().select(".doors a").eachAttr("href");
        assertThat(ways)
                .contains(
                        "/exchange/feed",
                        "/me/tokens",
                        "/api",
                        "/exchange/shaped",
                        "/exchange/open")
                .doesNotContain("/exchange/receivers");
        assertThat(ways).allMatch(way -> reporter.get(way).status() == 200);
        assertThat(admin.get("/exchange").page().select(".doors a").eachAttr("href"))
                .contains("/exchange/receivers");
        assertThat(admin.get("/exchange/receivers/manual").status()).isEqualTo(200);
    }

    @Test
    void the_form_leads_to_the_file_that_it_names() {
        var reporter = Visitor.as(Given.reporter(DISTRICT));

        var file = reporter.get(
                "/exchange/export?dataset=plan&year=2567&office=" + DISTRICT + "&format=csv");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.path()).isEqualTo("/api/v1/exports/plan.csv");
        assertThat(file.body()).startsWith("\ufeffปีงบประมาณ,รหัสโครงการ,");
        assertThat(reporter.get("/exchange/export?dataset=plan&format=exe").status())
                .isEqualTo(404);
        var far = reporter.get("/exchange/export?dataset=filings&year=2567&office=2701&format=csv");
        assertThat(far.status()).isEqualTo(422);
        assertThat(far.page().select("#office").val()).isEqualTo("2701");
        assertThat(far.page().select("#dataset option[selected]").val()).isEqualTo("filings");
        assertThat(far.page().select("#office-error").text()).contains("ไม่มีหน่วยงานรหัส 2701");
        assertThat(reporter.get("/exchange/export?dataset=nothing").status()).isEqualTo(404);
        assertThat(reporter.get("/exchange/export?dataset=plan&year=x&format=csv")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void the_feeds_page_gives_addresses_that_answer_and_code_that_names_them() {
        var reporter = Visitor.as(Given.reporter(DISTRICT));
        var page = reporter.get("/exchange/feed").page();

        var addresses = page.select("details.set summary code").eachText();

        assertThat(addresses).hasSizeGreaterThan(6);
        assertThat(addresses)
                .allMatch(address ->
                        reporter.get(address.replace(Server.url(), "")).status() == 200);
        assertThat(page.select("#m-code").text())
                .contains(Server.url(), "api/v1/feed/assignments.csv");
    }

    @Test
    void only_the_department_publishes_and_nobody_is_told_in_it() throws IOException {
        var department = Given.person(OfficeCode.DEPARTMENT, Role.READER);
        var round = round();
        for (int i = 0; i < 6; i++) {
            answer(round, "female", i < 4 ? "30to39" : "40to49");
        }
        answer(round, "male", "60up");

        var refused =
                Visitor.as(Given.person(PROVINCE, Role.READER)).get("/exchange/open/2567.zip");
        var file = Visitor.as(department).get("/exchange/open/2567.zip");
        var files = unzipped(file.response().body());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(files.keySet())
                .containsExactlyInAnyOrder(
                        "participants.csv",
                        "activities.csv",
                        "budget.csv",
                        "dictionary.csv",
                        "README.txt");
        assertThat(files.get("participants.csv"))
                .startsWith("\ufeffactivity,province,sex,age,people,satisfaction")
                .contains(ACTIVITY + "," + PROVINCE + ",*,*,7,4.00\r\n")
                .doesNotContain("60up", "สมศรี");
        assertThat(files.get("participants.csv").lines().skip(1).map(line -> line.split(",")[4]))
                .allMatch(people -> Integer.parseInt(people) >= 5);
        assertThat(files.get("README.txt")).contains("CC BY 4.0", "อย่างน้อย 5 คน");
        for (var name : new String[] {"participants.csv", "activities.csv", "budget.csv"}) {
            for (var column : files.get(name)
                    .lines()
                    .findFirst()
                    .orElseThrow()
                    .replace("\ufeff", "")
                    .split(",")) {
                assertThat(files.get("dictionary.csv")).contains(name + "," + column + ",");
            }
        }
        assertThat(Server.read(
                        Integer.class,
                        "select count(*) from trail_entry where what = 'exchange.published' and actor = ?",
                        department.id()))
                .isEqualTo(1);
    }

    private static String round() {
        Server.bean(GivingAssignments.class)
                .give(
                        Given.planner(PROVINCE),
                        ActivityKey.of(ACTIVITY),
                        DISTRICT,
                        new Gift(60, "คน"));
        var reporter = Visitor.as(Given.reporter(DISTRICT));
        var made = reporter.sendJson("/api/v1/rounds", """
                {"activity":"%s","office":"%s","number":1,"place":"หอประชุม","from":"2024-07-10","present":2}
                """.formatted(ACTIVITY, DISTRICT));
        var id = made.body().replaceAll("(?s).*\"id\":(\\d+).*", "$1");
        reporter.sendJson("/api/v1/rounds/" + id + "/opening", "");
        return id;
    }

    private static void answer(String round, String sex, String age) {
        var taken = Visitor.as(Given.reporter(DISTRICT))
                .sendJson(
                        "/api/v1/rounds/" + round + "/responses",
                        "[{\"id\":\"" + UUID.randomUUID() + "\",\"answers\":{\"S1\":4,\"sex\":\""
                                + sex + "\",\"age\":\"" + age + "\",\"suggestion\":\"สมศรี\"}}]");
        assertThat(taken.body()).contains("\"accepted\":1");
    }

    private static Map<String, String> unzipped(byte[] file) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
