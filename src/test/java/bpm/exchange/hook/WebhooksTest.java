package bpm.exchange.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.plan.Gift;
import bpm.plan.GivenPlan;
import bpm.plan.GivingAssignments;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

/** Other systems are told of what happens, against a receiver that fails, hangs and comes back. */
class WebhooksTest {

    private static final OfficeCode PROVINCE = Given.province();
    private static final OfficeCode DISTRICT = Given.district(PROVINCE, 1);
    private static final String ALL = "filing.submitted,filing.returned,filing.approved,"
            + "overview.filed,round.closed,entry.posted";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Actor admin = Given.person(PROVINCE, Role.PEOPLE_ADMIN);
    private final Visitor keeper = Visitor.as(admin);
    private final OtherSystem other = new OtherSystem();

    /** A receiver as it was made on the page. */
    private record Made(String path, String secret, long id) {}

    @AfterEach
    void close() {
        Server.bean(Transactions.class)
                .write(
                        Actor.SYSTEM,
                        () -> Server.database()
                                .sql(
                                        "update exchange_receiver set removed_at = now() where office = ? and removed_at is null")
                                .param(PROVINCE.value())
                                .update());
        other.close();
    }

    @Test
    void
            only_who_keeps_accounts_of_a_province_or_the_department_keeps_receivers_and_only_their_own() {
        var made = made(other, ALL);
        var reporter = Visitor.as(Given.reporter(PROVINCE));
        var district = Visitor.as(Given.person(DISTRICT, Role.PEOPLE_ADMIN));
        var stranger = Visitor.as(Given.person(Given.elsewhere(), Role.PEOPLE_ADMIN));
        var department = Visitor.as(Given.person(OfficeCode.DEPARTMENT, Role.PEOPLE_ADMIN));

        for (var visitor : new Visitor[] {reporter, district}) {
            assertThat(visitor.get("/exchange/receivers").status()).isEqualTo(403);
            assertThat(visitor.send("/exchange/receivers").status()).isEqualTo(403);
            assertThat(visitor.send(made.path() + "/ping").status()).isEqualTo(403);
        }
        for (var visitor : new Visitor[] {stranger, department}) {
            assertThat(visitor.get(made.path()).status()).isEqualTo(404);
            for (var step : new String[] {"ping", "stop", "start", "removal"}) {
                assertThat(visitor.send(made.path() + "/" + step).status()).isEqualTo(404);
            }
        }
        assertThat(trail(made)).isEqualTo("exchange.receiver-added");
    }

    @Test
    void what_is_typed_wrong_is_told_at_its_field_and_stays() {
        var none = keeper.send("/exchange/receivers", "name", "", "url", "ftp://x", "events", "");
        var away = keeper.send(
                "/exchange/receivers",
                "name",
                "ระบบเรา",
                "url",
                "https://no-such-host.invalid/x",
                "events",
                "filing.submitted");

        assertThat(none.status()).isEqualTo(422);
        assertThat(none.page().select("#errors li")).hasSize(3);
        assertThat(none.page().select("#url").val()).isEqualTo("ftp://x");
        assertThat(away.status()).isEqualTo(422);
        assertThat(away.text()).contains("ไม่พบชื่อเครื่อง");
        assertThat(away.page().select("#name").val()).isEqualTo("ระบบเรา");
        assertThat(away.page().select("#event-filing-submitted").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void an_event_comes_signed_and_names_no_person() {
        var made = made(other, ALL);
        var work = new Work();

        work.submits();
        var got = other.await(1).getFirst();

        assertThat(got.isSignedWith(made.secret())).isTrue();
        assertThat(got.isSignedWith(Signature.freshSecret())).isFalse();
        assertThat(got.body())
                .contains("\"type\":\"filing.submitted\"", "\"office\":\"" + work.office + "\"")
                .contains("\"activity\":\"" + work.activity + "\"", "\"state\":\"SUBMITTED\"")
                .doesNotContain("อรทัย", "081");
        OtherSystem.waitUntil(() -> keeper.get(made.path()).text().contains("ส่งถึงแล้ว"));
        assertThat(keeper.get(made.path()).text())
                .contains("HTTP 200", "answer 1 <b>ก</b>", got.id());
        assertThat(keeper.get("/exchange/receivers").body()).doesNotContain(made.secret());
        assertThat(keeper.get(made.path()).body()).doesNotContain(made.secret());
    }

    @Test
    void a_return_a_closed_round_and_an_entry_are_told_and_what_was_not_chosen_is_not() {
        made(other, "filing.returned,round.closed,entry.posted");
        var work = new Work();

        work.submits();
        work.returned();
        work.closesRound();
        work.pays();

        assertThat(other.await(3))
                .extracting(got -> got.body().replaceAll("(?s).*?\"type\":\"([^\"]+)\".*", "$1"))
                .containsExactlyInAnyOrder("filing.returned", "round.closed", "entry.posted");
    }

    @Test
    void a_year_that_the_department_closes_and_opens_again_is_told_to_a_province() {
        var made = made(other, "year.closed,year.reopened");
        var year = "/years/" + GivenPlan.past();
        var department = Visitor.as(Given.planner(OfficeCode.DEPARTMENT));

        department.send(year + "/closing", "sure", "true");
        department.send(year + "/reopening", "reason", "แก้ยอดเบิกจ่าย");

        assertThat(other.await(2))
                .allMatch(got -> got.body().contains("\"path\":\"" + year + "\""))
                .extracting(got -> got.body().replaceAll("(?s).*?\"type\":\"([^\"]+)\".*", "$1"))
                .containsExactlyInAnyOrder("year.closed", "year.reopened");
        assertThat(keeper.get(made.path()).text())
                .contains("ปิดปีงบประมาณ", "เปิดปีงบประมาณอีกครั้ง");
    }

    @Test
    void one_that_fails_and_hangs_and_comes_back_gets_the_same_event_at_last() {
        var made = made(
                other.answering(
                        number -> number == 1 ? 500 : number == 2 ? OtherSystem.SILENCE : 200),
                ALL);

        new Work().submits();
        var got = other.await(3);
        OtherSystem.waitUntil(() -> keeper.get(made.path()).text().contains("ส่งถึงแล้ว"));

        assertThat(got)
                .extracting(OtherSystem.Got::id)
                .containsOnly(got.getFirst().id());
        assertThat(got)
                .extracting(OtherSystem.Got::body)
                .containsOnly(got.getFirst().body());
        assertThat(got).allMatch(one -> one.isSignedWith(made.secret()));
        assertThat(keeper.get(made.path()).text())
                .contains("ส่งแล้ว 3 ครั้ง", "HTTP 500", "ไม่ตอบภายในเวลา", "HTTP 200");
    }

    @Test
    void what_is_undone_is_not_told() {
        made(other, ALL);
        var work = new Work();
        var transactions = Server.bean(Transactions.class);

        assertThatThrownBy(() -> transactions.write(admin, () -> {
                    Server.bean(TellingEvents.class)
                            .on(new bpm.budget.ledger.EntryPosted(
                                    new bpm.budget.ledger.MoneyPlace(work.activity, work.office),
                                    1,
                                    "DISBURSE",
                                    new bpm.budget.Baht(java.math.BigDecimal.ONE),
                                    java.time.LocalDate.of(2024, 6, 20)));
                    throw new IllegalStateException("something else failed");
                }))
                .hasMessage("something else failed");
        work.submits();

        assertThat(other.await(1).getFirst().body()).contains("filing.submitted");
        assertThat(other.got()).hasSize(1);
    }

    @Test
    void one_that_fails_too_often_is_stopped_with_a_notice_and_can_be_started_again() {
        var made = made(other.answering(number -> 503), ALL);

        for (int i = 0; i < 5; i++) {
            keeper.send(made.path() + "/ping");
        }
        OtherSystem.waitUntil(
                () -> keeper.get(made.path()).text().contains("ส่งไม่สำเร็จติดต่อกัน"));
        int tried = other.got().size();
        new Work().submits();
        var inbox = keeper.get("/notices");

        assertThat(tried).isBetween(HookRules.MOST_FAILURES, HookRules.MOST_FAILURES + 3);
        assertThat(inbox.text()).contains("หยุดส่งข้อมูลให้ระบบปลายทาง", "ระบบทดสอบ", "HTTP 503");
        assertThat(keeper.send(made.path() + "/ping").status()).isEqualTo(409);
        assertThat(other.got()).hasSize(tried);

        other.answering(number -> 200);
        keeper.send(made.path() + "/start");
        var again = keeper.get(made.path())
                .page()
                .select("form[action$=/redelivery]")
                .last()
                .attr("action");
        keeper.send(again);
        other.await(tried + 1);

        assertThat(other.got().getLast().id()).isEqualTo(other.got().getFirst().id());
        assertThat(trail(made))
                .contains(
                        "exchange.receiver-stopped exchange.receiver-started exchange.redelivered");
    }

    @Test
    void one_that_is_gone_is_told_nothing_more() {
        var made = made(other.answering(number -> 410), ALL);

        keeper.send(made.path() + "/ping");
        OtherSystem.waitUntil(() -> keeper.get(made.path()).text().contains("เลิกรับแล้ว"));

        assertThat(other.got()).hasSize(1);
    }

    @Test
    void it_is_told_only_of_its_own_scope_and_the_department_of_everything() throws Exception {
        made(other, ALL);
        try (var nation = new OtherSystem()) {
            var department = Visitor.as(Given.person(OfficeCode.DEPARTMENT, Role.PEOPLE_ADMIN));
            var made = made(department, nation, "filing.submitted");
            var elsewhere = new Work(Given.district(Given.elsewhere(), 3), Given.elsewhere());

            elsewhere.submits();
            nation.await(1);
            department.send(made.path() + "/removal");

            assertThat(nation.got())
                    .anyMatch(
                            got -> got.body().contains("\"office\":\"" + elsewhere.office + "\""));
            assertThat(other.got()).isEmpty();
        }
    }

    @Test
    void it_does_not_follow_elsewhere() {
        var made = made(other.answering(number -> number == 1 ? 302 : 200), ALL);

        keeper.send(made.path() + "/ping");
        other.await(2);

        assertThat(other.got()).extracting(OtherSystem.Got::path).containsOnly("/bpm");
    }

    @Test
    void two_nodes_send_each_event_once() {
        var made = made(other, ALL);
        var second = new HookTasks(
                Server.bean(Delivering.class),
                Server.bean(ForgettingEvents.class),
                Server.bean(DataSource.class),
                Server.bean(Clock.class),
                Server.bean(Environment.class));
        second.start();
        try {
            IntStream.range(0, 30).forEach(i -> {
                keeper.send(made.path() + "/ping");
                second.hurry();
            });
            other.await(30);
            OtherSystem.waitUntil(() -> {
                second.hurry();
                return Server.read(
                                Integer.class,
                                "select count(*) from exchange_delivery where receiver = ? and state = 'DELIVERED'",
                                made.id())
                        == 30;
            });
        } finally {
            second.stop();
        }

        assertThat(other.got()).hasSize(30);
        assertThat(other.got().stream().map(OtherSystem.Got::id).collect(Collectors.toSet()))
                .hasSize(30);
    }

    private Made made(OtherSystem system, String events) {
        return made(keeper, system, events);
    }

    private static Made made(Visitor by, OtherSystem system, String events) {
        var fields = new java.util.ArrayList<>(
                java.util.List.of("name", "ระบบทดสอบ", "url", system.url()));
        for (var event : events.split(",")) {
            fields.add("events");
            fields.add(event);
        }
        var added = by.send("/exchange/receivers", fields.toArray(String[]::new));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        var path = added.page().select("a.title").last().attr("href");
        return new Made(
                path,
                added.page().select("#made").val(),
                Long.parseLong(path.replaceAll("\\D", "")));
    }

    private static String trail(Made made) {
        return Server.read(
                String.class,
                "select coalesce(string_agg(what, ' ' order by number), '') from trail_entry where subject = ?",
                "receiver " + made.id());
    }

    /** An activity that a district has and reports on, by the API. */
    private static final class Work {

        private final ActivityKey activity = ActivityKey.of(new String[] {
                    "2567-03-2",
                    "2567-07-2",
                    "2567-10-1",
                    "2567-12-1",
                    "2567-13-1",
                    "2567-16-1",
                    "2567-08-1",
                    "2567-15-1",
                    "2567-02-1",
                    "2567-04-1"
                }
                [NEXT.getAndIncrement()]);
        private final OfficeCode office;
        private final OfficeCode province;
        private final Visitor reporter;
        private final String path;

        Work() {
            this(DISTRICT, PROVINCE);
        }

        Work(OfficeCode office, OfficeCode province) {
            this.office = office;
            this.province = province;
            this.reporter = Visitor.as(Given.reporter(office));
            this.path = "/api/v1/assignments/" + activity + "/" + office;
            Server.bean(GivingAssignments.class)
                    .give(Given.planner(province), activity, office, new Gift(60, "คน"));
        }

        void submits() {
            var put = reporter.putJson(path + "/progress", """
                    {"responsible":{"name":"อรทัย ใจงาม","phone":"0812345678"},
                     "dates":[{"from":"2024-07-10"}],"successPoints":["มีแผน"],"result":58}
                    """, "0");
            assertThat(put.status()).as(put.body()).isEqualTo(200);
            var sent = reporter.sendJson(
                    path + "/progress/submission", "{\"confirmed\":[\"NO_PHOTOS\"]}");
            assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        }

        void returned() {
            var back = Visitor.as(Given.reviewer(province))
                    .sendJson(path + "/progress/return", "{\"note\":\"ขาดภาพ\"}");
            assertThat(back.status()).as(back.body()).isEqualTo(200);
        }

        void closesRound() {
            var made = reporter.sendJson("/api/v1/rounds", """
                    {"activity":"%s","office":"%s","number":1,"place":"หอประชุม","from":"2024-07-10","present":2}
                    """.formatted(activity, office));
            var id = made.body().replaceAll("(?s).*\"id\":(\\d+).*", "$1");
            reporter.sendJson("/api/v1/rounds/" + id + "/opening", "");
            assertThat(reporter.sendJson("/api/v1/rounds/" + id + "/closing", "")
                            .status())
                    .isEqualTo(200);
        }

        void pays() {
            var planner = Visitor.as(Given.planner(OfficeCode.DEPARTMENT));
            for (var to : new OfficeCode[] {OfficeCode.DEPARTMENT, province}) {
                var given = planner.sendJson(
                        "/api/v1/assignments/" + activity + "/" + to + "/entries",
                        entry("ALLOT", "100"));
                assertThat(given.status()).as(given.body()).isEqualTo(201);
            }
        }

        private static String entry(String kind, String amount) {
            return "{\"kind\":\"" + kind + "\",\"amount\":\"" + amount
                    + "\",\"on\":\"2024-06-20\",\"category\":\"INVESTMENT\",\"fund\":\"ADMIN\",\"note\":\"\"}";
        }
    }
}
