package bpm.web;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.plan.GivenPlan;
import bpm.web.Caller.Told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Every call of the API over HTTP: what it answers, and how each refusal is told. */
class ApiContractTest {

    static final OfficeCode PROVINCE = Given.province();
    static final OfficeCode DISTRICT = Given.district(PROVINCE, 1);

    private static final Actor REPORTER = Given.reporter(DISTRICT);
    private static final Caller REPORTS = Caller.as(REPORTER);
    private static final Caller PLANS = Caller.as(Given.planner(PROVINCE));
    private static final Caller REVIEWS = Caller.as(Given.reviewer(PROVINCE));
    private static final Caller NEIGHBOUR = Caller.as(Given.reporter(Given.district(PROVINCE, 2)));

    private static final String GIFT = "{\"target\":60,\"unit\":\"คน\"}";
    private static final String WHOLE = """
            {"responsible":{"name":"อรทัย ใจงาม","phone":"081-234-5678"},
             "dates":[{"from":"2024-07-10","to":"2024-07-12"}],"result":58}
            """;

    @Test
    void tokens() {
        assertThat(Caller.token(REPORTER, "{\"name\":\"a\",\"days\":1}").status())
                .isEqualTo(201);
        isProblem(Caller.token(REPORTER, "{\"days\":1}"), 422, "name");
        isProblem(Caller.token(REPORTER, "{\"name\":\"a\",\"days\":\"soon\"}"), 422, "days");
        isProblem(Caller.NOBODY.post("/tokens", "{}"), 401, "");
    }

    @Test
    void offices() {
        var told = REPORTS.get("/offices?under=" + PROVINCE + "&size=2");

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.json().path("items")).hasSize(2);
        assertThat(told.json().path("total").asInt()).isGreaterThan(2);
        isProblem(REPORTS.get("/offices?under=xx"), 404, "");
        isProblem(REPORTS.get("/offices?page=first"), 422, "page");
    }

    @Test
    void plans() {
        var year = GivenPlan.published();
        var department = Caller.as(Given.planner(OfficeCode.DEPARTMENT));
        var told = REPORTS.get("/plans/" + year);

        assertThat(told.status()).isEqualTo(200);
        var plan = told.json().toString();
        assertThat(department
                        .put("/plans/" + year, plan, "If-Match", told.header("ETag"))
                        .status())
                .isEqualTo(200);
        isProblem(department.put("/plans/" + year, plan, "If-Match", "\"1\""), 409, "");
        isProblem(department.put("/plans/" + year, "{"), 400, "");
        isProblem(department.put("/plans/" + year, "{}", "If-Match", "\"3\""), 422, "year");
        isProblem(department.put("/plans/" + year, plan), 428, "");
        isProblem(REPORTS.put("/plans/" + year, plan), 403, "");
        isProblem(REPORTS.get("/plans/2402"), 404, "");
    }

    @Test
    void assignments_and_the_matrix() {
        var path = "/assignments/2567-01-1/" + DISTRICT;
        var made = PLANS.put(path, GIFT);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("unit")).isEqualTo("คน");
        assertThat(PLANS.put(path, GIFT.replace("60", "61")).status()).isEqualTo(200);
        isProblem(PLANS.put(path, "{\"target\":\"many\"}"), 422, "target");
        isProblem(PLANS.put(path, "{\"target\":60,"), 400, "");
        isProblem(PLANS.put(path, GIFT + GIFT), 400, "");
        isProblem(PLANS.put(path, ""), 400, "");
        assertThat(PLANS.put(path, "{\"target\":61,\"unit\":\"คน\",\"colour\":1}")
                        .status())
                .isEqualTo(200);
        isProblem(REPORTS.put(path, GIFT), 403, "");
        isProblem(NEIGHBOUR.put(path, GIFT), 404, "");
        isProblem(PLANS.put("/assignments/2567-99-9/" + DISTRICT, GIFT), 404, "");

        var list = REPORTS.get("/assignments?year=2567&office=" + DISTRICT + "&size=1");
        assertThat(list.json().path("items")).hasSize(1);
        assertThat(list.json().path("total").asInt()).isPositive();
        isProblem(REPORTS.get("/assignments?state=lost"), 422, "state");
        isProblem(REPORTS.get("/assignments?year=abc"), 422, "year");
        assertThat(PLANS.put(path, GIFT).response().body()).doesNotContain("E+");
        isProblem(NEIGHBOUR.get("/assignments?office=" + DISTRICT), 404, "");
        assertThat(PLANS.get("/matrix?year=2567&office=" + PROVINCE).json().path("rows"))
                .isNotEmpty();
        isProblem(NEIGHBOUR.get("/matrix?office=" + DISTRICT), 404, "");
    }

    @Test
    void the_road_of_a_progress_report() {
        var path = given("2567-05-1") + "/progress";

        assertThat(REPORTS.get(path).text("state")).isEqualTo("DRAFT");
        isProblem(REPORTS.put(path, WHOLE), 428, "");
        isProblem(REPORTS.put(path, "{\"result\":-1}", "If-Match", "\"0\""), 422, "result");
        isProblem(REPORTS.put(path, "[1", "If-Match", "\"0\""), 400, "");
        isProblem(REPORTS.put(path, "[1]", "If-Match", "\"0\""), 422, "body");
        isProblem(REPORTS.post(path + "/submission", "{}"), 422, "dates");
        assertThat(REPORTS.put(path, WHOLE, "If-Match", "\"0\"").header("ETag")).isEqualTo("\"1\"");
        isProblem(REPORTS.put(path, WHOLE.replace("58", "59"), "If-Match", "\"0\""), 412, "");
        isProblem(NEIGHBOUR.get(path), 404, "");
        isProblem(
                REPORTS.post(path + "/submission", "{\"confirmed\":[\"x\"]}"), 422, "confirmed.0");

        assertThat(REPORTS.post(path + "/submission", "{}").text("state")).isEqualTo("SUBMITTED");
        isProblem(REPORTS.post(path + "/submission", "{}"), 409, "");
        assertThat(REPORTS.post(path + "/withdrawal", "{}").text("state")).isEqualTo("DRAFT");
        REPORTS.post(path + "/submission", "{}");
        isProblem(REPORTS.post(path + "/approval", "{}"), 403, "");
        isProblem(NEIGHBOUR.post(path + "/approval", "{}"), 404, "");
        isProblem(REVIEWS.post(path + "/return", "{}"), 422, "note");
        isProblem(REVIEWS.post(path + "/return", "{\"note\":{}}"), 422, "note");
        assertThat(REVIEWS.post(path + "/return", "{\"note\":\"ขาดภาพ\"}").text("state"))
                .isEqualTo("RETURNED");
        REPORTS.post(path + "/submission", "{}");
        assertThat(REVIEWS.post(path + "/approval", "").text("state")).isEqualTo("APPROVED");
        assertThat(REVIEWS.post(path + "/reopening", "{\"note\":\"มีเพิ่ม\"}").status())
                .isEqualTo(200);
        isProblem(REVIEWS.post(path + "/burial", "{}"), 404, "");
        isProblem(REPORTS.get(path + "/photos/999999"), 404, "");
        isProblem(REPORTS.post(path + "/photos", "{}"), 415, "");
    }

    @ParameterizedTest
    @CsvSource({"GET,/nothing,404", "DELETE,/offices,405", "POST,/matrix,405", "GET,/tokens,405"})
    void an_address_that_is_not_there_is_told_as_a_problem(String method, String path, int status) {
        isProblem(REPORTS.call(method, path, ""), status, "");
        isProblem(Caller.NOBODY.call(method, path, ""), 401, "");
    }

    @Test
    void a_wrong_method_or_type_tells_the_right_ones() {
        var path = given("2567-02-1");

        assertThat(REPORTS.call("DELETE", "/offices", "").header("Allow")).contains("GET");
        isProblem(PLANS.put(path, GIFT, "Content-Type", "text/plain"), 415, "");
        isProblem(PLANS.put(path, "<a/>", "Content-Type", "application/xml"), 415, "");
    }

    @Test
    void the_same_key_does_nothing_twice_and_gets_the_first_answer() {
        var path = given("2567-06-1");
        var key = UUID.randomUUID().toString();

        var first = PLANS.put(path, GIFT.replace("60", "70"), "Idempotency-Key", key);
        var again = PLANS.put(path, GIFT.replace("60", "70"), "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(first.status()).isEqualTo(200);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isNotEmpty();
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        isProblem(PLANS.put(path, GIFT, "Idempotency-Key", key), 422, "Idempotency-Key");
        isProblem(PLANS.put(path, GIFT, "Idempotency-Key", "a b"), 422, "Idempotency-Key");
    }

    @Test
    void a_refusal_is_kept_under_its_key_and_leaves_nothing_behind() {
        var path = given("2567-03-1") + "/progress";
        var key = UUID.randomUUID().toString();

        isProblem(REPORTS.post(path + "/submission", "{}", "Idempotency-Key", key), 422, "dates");
        REPORTS.put(path, WHOLE, "If-Match", "\"0\"");
        isProblem(REPORTS.post(path + "/submission", "{}", "Idempotency-Key", key), 422, "dates");
        assertThat(REPORTS.get(path).text("state")).isEqualTo("DRAFT");

        var sent = REPORTS.post(path + "/submission", "{}", "Idempotency-Key", key + "2");
        var replayed = REPORTS.post(path + "/submission", "{}", "Idempotency-Key", key + "2");
        assertThat(replayed.response().body()).isEqualTo(sent.response().body());
        assertThat(replayed.status()).isEqualTo(200);
    }

    @Test
    void of_two_at_the_same_time_one_runs_and_the_other_hears_its_answer() {
        var path = given("2567-03-2") + "/progress";
        REPORTS.put(path, WHOLE, "If-Match", "\"0\"");

        var answers = IntStream.range(0, 5)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> REPORTS.post(path + "/submission", "{}", "Idempotency-Key", "five")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).allMatch(told -> told.status() == 200);
        assertThat(answers)
                .filteredOn(told -> told.header("Idempotency-Replayed").isEmpty())
                .hasSize(1);
        assertThat(REPORTS.get(path).json().path("history")).hasSize(1);
    }

    @Test
    void another_person_has_keys_of_their_own() {
        var path = given("2567-04-1");

        assertThat(PLANS.put(path, GIFT, "Idempotency-Key", "one").status()).isEqualTo(200);
        isProblem(REPORTS.put(path, GIFT, "Idempotency-Key", "one"), 403, "");
    }

    @Test
    void every_call_is_described_by_a_sentence() {
        var api = Caller.as(Given.person(DISTRICT, Role.READER)).get("/openapi").json();

        api.path("paths")
                .forEach(calls -> calls.forEach(call -> {
                    assertThat(call.path("summary").asString(""))
                            .as(call.toString())
                            .isNotEmpty();
                    assertThat(call.path("responses").has("422")).isTrue();
                }));
        assertThat(api.path("components").path("schemas").propertyNames())
                .contains("GivenAssignment", "WantedTarget", "WantedToken", "GalleryPicture");
        assertThat(api.path("paths").size()).isGreaterThanOrEqualTo(10);
        assertThat(api.path("components").path("securitySchemes").path("token").path("scheme"))
                .hasToString("\"bearer\"");
        isProblem(Caller.NOBODY.get("/openapi"), 401, "");
    }

    /** The path of an activity that the district was given. */
    private static String given(String activity) {
        var path = "/assignments/" + activity + "/" + DISTRICT;
        assertThat(PLANS.put(path, GIFT).status()).isEqualTo(201);
        return path;
    }

    /** An RFC 9457 problem of that status; where a field is named, an error stands at it. */
    private static void isProblem(Told told, int status, String field) {
        assertThat(told.status()).as(told.response().body()).isEqualTo(status);
        assertThat(told.header("Content-Type")).startsWith("application/problem+json");
        assertThat(told.json().path("status").asInt()).isEqualTo(status);
        assertThat(told.text("type")).startsWith("urn:bpm:");
        assertThat(told.text("title")).isNotEmpty();
        assertThat(told.text("detail")).isNotEmpty();
        assertThat(told.json().path("errors").isArray()).isTrue();
        if (!field.isEmpty()) {
            assertThat(told.json().path("errors").valueStream()).anySatisfy(error -> {
                assertThat(error.path("field").asString()).isEqualTo(field);
                assertThat(error.path("message").asString()).isNotEmpty();
            });
        }
    }
}
