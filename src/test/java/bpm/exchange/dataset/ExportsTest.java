package bpm.exchange.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivingAssignments;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Data sets leave whole, in the reader's scope, without anything personal. */
class ExportsTest {

    private static final OfficeCode PROVINCE = Given.province();
    private static final OfficeCode DISTRICT = Given.district(PROVINCE, 1);
    private static final OfficeCode NEIGHBOUR = Given.district(PROVINCE, 2);
    private static final String ACTIVITY = "2567-07-2";
    private static final String SECRET = "ป้าสมศรี 081-234-5678 อยากให้จัดอีก";

    private final Actor reporter = Given.reporter(DISTRICT);
    private final Visitor district = Visitor.as(reporter);
    private final Visitor province = Visitor.as(Given.person(PROVINCE, Role.READER));
    private final Visitor stranger = Visitor.as(Given.reporter(Given.elsewhere()));

    @Test
    void assignments_leave_in_the_readers_scope_and_no_further() {
        given(DISTRICT);
        given(NEIGHBOUR);

        var all = csv(province.get("/api/v1/exports/assignments.csv?year=2567").body());
        var own = csv(district.get("/api/v1/exports/assignments.csv?year=2567").body());

        assertThat(all.getFirst())
                .startsWith("year,activity,activity_name,project_key,office,target");
        assertThat(all).anyMatch(line -> line.contains("," + DISTRICT + ",60,"));
        assertThat(all).anyMatch(line -> line.contains("," + NEIGHBOUR + ",60,"));
        assertThat(own).anyMatch(line -> line.contains("," + DISTRICT + ","));
        assertThat(own).noneMatch(line -> line.contains("," + NEIGHBOUR + ","));
        assertThat(district.get("/api/v1/exports/assignments.csv?office=" + PROVINCE)
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/v1/exports/assignments.csv?office=" + DISTRICT)
                        .status())
                .isEqualTo(404);
        assertThat(district.get("/api/v1/exports/secrets.csv").status()).isEqualTo(404);
        assertThat(Server.read(
                        Integer.class,
                        "select count(*) from trail_entry where what = 'exchange.exported' and office = ?"
                                + " and detail like '%assignments-" + DISTRICT + "-2567.csv%'",
                        DISTRICT.value()))
                .isEqualTo(1);
    }

    @Test
    void answers_leave_without_words_and_what_people_said_of_themselves_stays_with_their_office() {
        var round = round();
        answer(
                round,
                "{\"S1\":5,\"sex\":\"female\",\"age\":\"30to39\",\"suggestion\":\"" + SECRET
                        + "\"}");
        answer(round, "{\"S1\":4}");

        var query = "?year=2567&office=" + DISTRICT;
        var own =
                ndjson(district.get("/api/v1/exports/responses.ndjson" + query).body());
        var above = province.get("/api/v1/exports/responses.ndjson" + query).body();
        var wide =
                csv(district.get("/api/v1/exports/responses.csv" + query + "&activity=" + ACTIVITY)
                        .body());
        var wideAbove = province.get(
                        "/api/v1/exports/responses.csv" + query + "&activity=" + ACTIVITY)
                .body();

        assertThat(own.getFirst().at("/answers/S1").asInt()).isEqualTo(5);
        assertThat(own.getFirst().at("/answers/sex").asString()).isEqualTo("female");
        assertThat(own).hasSize(2).allMatch(one -> one.at("/answers/suggestion").isMissingNode());
        assertThat(ndjson(above).getFirst().at("/answers/S1").asInt()).isEqualTo(5);
        for (var told : List.of(above, wideAbove)) {
            assertThat(told).doesNotContain("female", "30to39", "สมศรี");
        }
        assertThat(String.join("\n", wide)).contains("female").doesNotContain("สมศรี");
        assertThat(wide.getFirst()).contains(",S1").contains(",sex").doesNotContain("suggestion");
        assertThat(stranger.get("/api/v1/exports/responses.ndjson?year=2567").body())
                .doesNotContain(DISTRICT.value());
    }

    @Test
    void the_same_leaves_as_a_workbook_with_thai_headings() throws IOException {
        given(DISTRICT);

        var file = district.get("/api/v1/exports/assignments.xlsx?year=2567&heads=titles");

        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(file.response().body()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(4)).isEqualTo("รหัสหน่วยงาน");
            assertThat(rows.get(1).getCellText(4)).isEqualTo(DISTRICT.value());
        }
        assertThat(file.header("Content-Disposition"))
                .contains("assignments-" + DISTRICT + "-2567.xlsx");
    }

    @Test
    void every_data_set_can_be_read_of_every_year() {
        var sets = JsonMapper.shared().readTree(district.get("/api/v1/datasets").body());

        assertThat(sets.size()).isEqualTo(Datasets.OWN.size() + Datasets.SHAPED.size());
        for (JsonNode set : sets) {
            var path = "/api/v1/exports/" + set.path("name").asString() + ".csv?year=all";
            var file = province.get(path);
            assertThat(file.status()).as(path).isEqualTo(200);
            assertThat(csv(file.body()).getFirst()).as(path).isEqualTo(names(set.path("fields")));
        }
    }

    @Test
    void what_another_system_alone_knows_is_named_and_stays_empty() {
        given(DISTRICT);

        assertThat(Datasets.SHAPED)
                .extracting(Dataset::key)
                .containsExactly("m1", "m2", "m3", "m4", "m5", "m6", "m7", "gfmis");
        for (var set : Datasets.SHAPED) {
            var titles = set.fields().stream().map(Field::title).toList();
            assertThat(titles).as(set.key()).containsAll(set.unknown());
        }
        var rows = ndjson(province.get("/api/v1/exports/m1.ndjson?year=2567").body());
        assertThat(rows).isNotEmpty().allMatch(row -> row.path("coordinator").isNull());
        assertThat(rows.getFirst().path("owner").asString()).isEqualTo("กรมการพัฒนาชุมชน");
        assertThat(rows.getFirst().path("begins").asString()).isEqualTo("2023-10-01");
        assertThat(rows.getFirst().path("ends").asString()).isEqualTo("2024-09-30");
    }

    @Test
    void the_feed_opens_with_a_token_as_password_and_asks_for_one_as_excel_expects()
            throws Exception {
        given(DISTRICT);
        var asked = feed("", "assignments");
        var token = token("{\"name\":\"excel\",\"days\":30,\"scopes\":[\"feed\"]}");

        var fed = feed(basic("", token), "assignments");

        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.headers().firstValue("www-authenticate").orElse(""))
                .startsWith("Basic realm=");
        assertThat(fed.statusCode()).isEqualTo(200);
        assertThat(fed.headers().firstValue("content-type")).contains("text/csv;charset=UTF-8");
        assertThat(fed.body()).startsWith("\ufeffyear,activity,").contains("," + DISTRICT + ",");
        assertThat(feed("Bearer " + token, "assignments").statusCode()).isEqualTo(200);
        assertThat(feed(basic(reporter.name(), Given.PASSWORD), "assignments").statusCode())
                .isEqualTo(401);
        assertThat(feed(basic("x", token), "responses").statusCode()).isEqualTo(404);
    }

    /** A number that is none cannot be read: in the first row nothing has gone out yet, in a late one much has. */
    @Test
    void one_that_fails_is_told_and_one_that_fails_half_way_is_not_taken_for_whole() {
        var office = Given.district(PROVINCE, 3);
        var reader = Visitor.as(Given.reporter(office));
        var file = "/api/v1/exports/area.csv?year=2567";

        row(office, 1, "'NaN'");
        var early = reader.get(file);
        forget(office);
        row(office, 2000, "1");
        var whole = reader.get(file);
        row(office, 1, "'NaN'");

        assertThat(early.status()).isEqualTo(500);
        assertThat(early.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(csv(whole.body())).hasSize(2001);
        assertThatThrownBy(() -> reader.get(file)).hasCauseInstanceOf(IOException.class);
        forget(office);
        assertThat(csv(reader.get(file).body())).hasSize(1);
    }

    private static void row(OfficeCode office, int rows, String quantity) {
        Server.owner()
                .sql("""
                        insert into areadata_row (office, activity, year, area, kind, name, quantity, unit, same_key,
                            search_key, form, updated_at, updated_by, updated_by_name)
                        select :office, '2567-18-1', 2567, :office || '0101', 'group', 'กลุ่ม', %s, 'คน', 'x', 'x',
                            1, now(), 0, 'test'
                        from generate_series(1, :rows)
                        """.formatted(quantity))
                .param("office", office.value())
                .param("rows", rows)
                .update();
    }

    private static void forget(OfficeCode office) {
        Server.owner()
                .sql("delete from areadata_row where office = :office")
                .param("office", office.value())
                .update();
    }

    private static void given(OfficeCode office) {
        var activity = ActivityKey.of(ACTIVITY);
        var is = Server.read(
                Integer.class,
                "select count(*) from plan_assignment where activity = ? and office = ?",
                ACTIVITY,
                office.value());
        if (is == 0) {
            Server.bean(GivingAssignments.class)
                    .give(Given.planner(PROVINCE), activity, office, new Gift(60, "คน"));
        }
    }

    private String round() {
        given(DISTRICT);
        var made = district.sendJson("/api/v1/rounds", """
                {"activity":"%s","office":"%s","number":1,"place":"หอประชุม","from":"2024-07-10","present":2}
                """.formatted(ACTIVITY, DISTRICT));
        var id = made.body().replaceAll("(?s).*\"id\":(\\d+).*", "$1");
        district.sendJson("/api/v1/rounds/" + id + "/opening", "");
        return id;
    }

    private void answer(String round, String answers) {
        var taken = district.sendJson(
                "/api/v1/rounds/" + round + "/responses",
                "[{\"id\":\"" + UUID.randomUUID() + "\",\"answers\":" + answers + "}]");
        assertThat(taken.body()).contains("\"accepted\":1");
    }

    private String token(String body) throws Exception {
        var made = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Server.url() + "/api/v1/tokens"))
                                .header("Content-Type", "application/json")
                                .header("Authorization", basic(reporter.name(), Given.PASSWORD))
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
        return JsonMapper.shared().readTree(made.body()).path("token").asString();
    }

    private static java.net.http.HttpResponse<String> feed(String authorization, String set)
            throws Exception {
        var request = HttpRequest.newBuilder(
                URI.create(Server.url() + "/api/v1/feed/" + set + ".csv?year=2567"));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String basic(String name, String password) {
        var both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    private static String names(JsonNode fields) {
        return fields.valueStream()
                .map(field -> field.path("name").asString())
                .collect(java.util.stream.Collectors.joining(","));
    }

    private static List<String> csv(String body) {
        return body.replace("\ufeff", "").lines().toList();
    }

    private static List<JsonNode> ndjson(String body) {
        return Stream.of(body.split("\n"))
                .filter(line -> !line.isBlank())
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }
}
