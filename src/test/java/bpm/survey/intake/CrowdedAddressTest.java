package bpm.survey.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.org.OfficeCode;
import bpm.survey.answer.Answers;
import bpm.survey.round.Round;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

/** What the public address answers when it cannot, or need not, take an answer in. */
class CrowdedAddressTest {

    private static final OfficeCode OFFICE = Given.district(Given.shared(), 9);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void a_full_queue_is_busy_for_a_moment_and_grows_no_further() throws Exception {
        var round = GivenRound.open(OFFICE);
        var writer = Server.bean(GroupCommit.class);
        var waiting = new ArrayList<Waiting>();

        try (var writers = holdWriters()) {
            var next = Waiting.on(arrival(round));
            for (int tries = 0;
                    tries < 3; ) { // the writer takes some out until it stands at the lock
                if (writer.offer(next)) {
                    waiting.add(next);
                    next = Waiting.on(arrival(round));
                } else {
                    tries++;
                    Thread.sleep(100);
                }
            }
            var busy = post(round, "10.31.0.1", fine());
            assertThat(busy.statusCode()).isEqualTo(503);
            assertThat(busy.headers().firstValue("Retry-After")).hasValue("2");
            writers.rollback();
        }

        assertThat(waiting.size()).isBetween(1024, 1024 + 256);
        assertThat(waiting).allMatch(one -> one.await() == Receipt.ACCEPTED);
        assertThat(GivenRound.kept(round)).isEqualTo(waiting.size());
        assertThat(post(round, "10.31.0.1", fine()).statusCode()).isEqualTo(201);
    }

    @Test
    void a_hall_behind_one_address_gets_through_and_a_flood_is_told_to_wait() throws Exception {
        var round = GivenRound.open(OFFICE);

        var hall = statuses(round, "10.31.0.2", 600);
        var flood = statuses(round, "10.31.0.2", 1500);

        assertThat(hall).containsOnly(201);
        assertThat(flood).containsOnly(201, 429).contains(429);
        assertThat(GivenRound.kept(round))
                .isEqualTo(600 + flood.stream().filter(status -> status == 201).count());
        var refused = statusesUntil429(round, "10.31.0.2");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(post(round, "10.31.0.3", fine()).statusCode()).isEqualTo(201);
    }

    @Test
    void before_it_opens_and_after_it_closes_a_round_takes_nothing() throws Exception {
        var early = GivenRound.open(OFFICE);
        Server.owner()
                .sql("update survey_round set opens_at = timestamptz '2090-01-01' where id = ?")
                .param(early.id())
                .update();
        var late = GivenRound.closed(OFFICE);

        assertThat(post(early, "10.31.0.4", fine()).statusCode()).isEqualTo(409);
        assertThat(post(late, "10.31.0.4", fine()).statusCode()).isEqualTo(409);
        assertThat(GivenRound.kept(early) + GivenRound.kept(late)).isZero();
    }

    @Test
    void a_body_that_does_not_say_its_length_is_cut_off_at_the_same_limit() throws Exception {
        var round = GivenRound.open(OFFICE);
        var endless = BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(new byte[PublicAddress.MOST_BYTES + 1]));

        assertThat(post(round, "10.31.0.5", endless).statusCode()).isEqualTo(413);
        assertThat(GivenRound.kept(round)).isZero();
    }

    private static HttpResponse<String> statusesUntil429(Round round, String address)
            throws Exception {
        var answer = post(round, address, fine());
        for (int i = 0; i < 500 && answer.statusCode() != 429; i++) {
            answer = post(round, address, fine());
        }
        return answer;
    }

    private static ArrayList<Integer> statuses(Round round, String address, int many)
            throws Exception {
        var posts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < many; i++) {
            posts.add(() -> post(round, address, fine()).statusCode());
        }
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(32)) {
            for (var done : threads.invokeAll(posts)) {
                statuses.add(done.get());
            }
        }
        return statuses;
    }

    /** Nobody adds answers until the connection's transaction ends. */
    private static Connection holdWriters() throws Exception {
        var connection =
                Server.context().getBean("ownerDataSource", DataSource.class).getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(20567001)");
        }
        return connection;
    }

    private static Arrival arrival(Round round) {
        return Arrival.of(
                round,
                new Submission(
                        UUID.randomUUID(),
                        Channel.QR,
                        new Answers(Map.of("S1", 5), Map.of(), Map.of())));
    }

    private static BodyPublisher fine() {
        return BodyPublishers.ofString(
                "{\"id\":\"" + UUID.randomUUID() + "\",\"answers\":{\"S1\":5}}");
    }

    private static HttpResponse<String> post(Round round, String address, BodyPublisher body)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create(Server.url() + "/q/" + round.code()))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", address)
                .POST(body)
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
