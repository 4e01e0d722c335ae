package bpm.survey.live;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Statements;
import bpm.Visitor;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.survey.Answering;
import bpm.survey.round.GivenRound;
import bpm.survey.round.Round;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import javax.sql.DataSource;

class LiveTest {

    private static final OfficeCode PROVINCE = Given.shared();

    @Test
    void counts_are_watched_within_scope_only() {
        var round = GivenRound.in(PROVINCE, 14).round();
        var neighbour = Visitor.as(Given.reporter(Given.district(PROVINCE, 2)));

        assertThat(neighbour.get(round.path() + "/live").status()).isEqualTo(404);
        assertThat(neighbour.get(round.path() + "/projector").status()).isEqualTo(404);
        assertThat(Visitor.nobody().get(round.path() + "/live").path()).isEqualTo("/sign-in");
        assertThat(Visitor.nobody().get(round.path() + "/projector").path()).isEqualTo("/sign-in");
        assertThat(Server.bean(WatchedRounds.class).watchers()).isZero();
    }

    @Test
    void the_stream_tells_each_rise_and_the_door() {
        var given = GivenRound.in(PROVINCE, 14);
        var round = given.round();
        var visitor = Visitor.as(given.reporter());
        visitor.send(round.path() + "/edit", "from", "15/6/2567", "present", "8", "seen", "1");

        try (var stream = visitor.events(round.path() + "/live")) {
            assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
            assertThat(stream.next())
                    .isEqualTo(
                            "{\"responses\":0,\"present\":8,\"percent\":0.00,\"state\":\"NOT_YET\"}");
            visitor.send(round.path() + "/opening");
            assertThat(stream.next()).contains("\"state\":\"OPEN\"");
            Answering.people(3, round, 2, 4, Map.of(), "");
            assertThat(stream.nextWith("\"responses\":3")).contains("\"percent\":37.50");
        }
        waitUntilNobodyWatches();
    }

    @Test
    void a_removed_round_ends_its_streams() {
        var given = GivenRound.in(PROVINCE, 14);
        var round = given.round();
        var visitor = Visitor.as(given.reporter());

        try (var stream = visitor.events(round.path() + "/live")) {
            stream.next();
            visitor.send(round.path() + "/removal");

            assertThat(stream.ends()).isTrue();
        }
        waitUntilNobodyWatches();
    }

    @Test
    void three_hundred_who_watch_cost_one_look_a_second() throws InterruptedException {
        var given = GivenRound.in(PROVINCE, 14);
        var round = given.round();
        var watched = Server.bean(WatchedRounds.class);
        var rising = new CountDownLatch(300);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 300; i++) {
            var seat = watched.join(given.reporter(), round.id());
            threads.add(Thread.startVirtualThread(() -> await(seat, rising)));
        }

        int looks = looks(4000);
        Answering.people(1, round, 2, 4, Map.of(), "");
        rising.await();

        // one a watcher would be 1,200
        assertThat(looks).isBetween(2, 6);
        for (var thread : threads) {
            thread.join();
            watched.leave(round.id());
        }
        assertThat(watched.watchers()).isZero();
        assertThat(looks(2500)).isZero();
    }

    @Test
    void counts_come_from_tallies_even_for_one_who_may_read_no_answer() throws SQLException {
        var round = GivenRound.in(PROVINCE, 14).round();
        Answering.people(2, round, 2, 4, Map.of(), "");
        Server.bean(bpm.survey.tally.Folding.class).catchUp();
        var owner = Server.context().getBean("ownerDataSource", DataSource.class);

        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var database = new NamedParameterJdbcTemplate(
                    new SingleConnectionDataSource(connection, true));
            for (var step : new String[] {
                "create role live_reader",
                "grant select on survey_round, survey_tally to live_reader",
                "select set_config('bpm.scope', '%', true)",
                "set local role live_reader"
            }) {
                database.getJdbcOperations().execute(step);
            }

            var responses = database.query(
                    LiveCounts.NOW,
                    Map.of("rounds", new String[] {Long.toString(round.id())}),
                    (row, i) -> row.getLong("responses"));

            assertThat(responses).containsExactly(2L);
            connection.rollback();
        }
    }

    @Test
    void seats_are_bounded_and_given_back() {
        var round = GivenRound.in(PROVINCE, 14).round();
        var watched = Server.bean(WatchedRounds.class);
        for (int i = 0; i < WatchedRounds.MOST; i++) {
            sit(watched, round);
        }

        var refused = Visitor.as(Given.reporter(round.office())).get(round.path() + "/live");

        for (int i = 0; i < WatchedRounds.MOST; i++) {
            watched.leave(round.id());
        }
        assertThat(refused.status()).isEqualTo(429);
        assertThat(watched.watchers()).isZero();
    }

    @Test
    void streams_end_when_the_server_stops() {
        var round = GivenRound.in(PROVINCE, 14).round();
        var watched =
                new WatchedRounds(Server.bean(Transactions.class), Server.bean(LiveCounts.class));
        var seat = watched.join(Actor.SYSTEM, round.id());
        assertThat(seat.isOver()).isFalse();

        watched.end();

        assertThat(seat.isOver()).isTrue();
    }

    @Test
    void the_wall_shows_code_and_counts_without_any_script() {
        var given = GivenRound.in(PROVINCE, 14);
        var round = given.round();
        Answering.people(2, round, 2, 4, Map.of(), "");
        Server.bean(bpm.survey.tally.Folding.class).catchUp();

        var page = Visitor.as(Given.reviewer(PROVINCE)).get(round.path() + "/projector");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select(".address strong").text().replace("-", ""))
                .isEqualTo(round.code());
        assertThat(page.page().select("img[src$='qr.svg']")).hasSize(1);
        assertThat(page.page().select(".count").text()).isEqualTo("2 คนตอบแล้ว");
        assertThat(page.page().select("[data-known]").hasAttr("hidden")).isTrue();
        assertThat(page.page().select(".door:not([hidden])").text())
                .isEqualTo("ยังไม่เปิดรับคำตอบ");
        assertThat(page.page().select("a[data-reload]").attr("href"))
                .isEqualTo(round.path() + "/projector");
    }

    private static int looks(int millis) {
        var counting = LiveCounts.NOW.substring(0, LiveCounts.NOW.indexOf(":rounds"));
        return Statements.of(sql -> sql.startsWith(counting), () -> sleep(millis));
    }

    private static void sit(WatchedRounds watched, Round round) {
        watched.join(Actor.SYSTEM, round.id());
    }

    private static void await(Watched seat, CountDownLatch rising) {
        try {
            var count = new LiveCount(0, java.util.Optional.empty(), Round.Door.NOT_YET);
            if (seat.newerThan(count, 60_000).isPresent()) {
                rising.countDown();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void waitUntilNobodyWatches() {
        for (int i = 0; i < 300 && Server.bean(WatchedRounds.class).watchers() > 0; i++) {
            sleep(100);
        }
        assertThat(Server.bean(WatchedRounds.class).watchers()).isZero();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
