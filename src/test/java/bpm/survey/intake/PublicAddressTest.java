package bpm.survey.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.survey.round.Round;
import bpm.survey.tally.Tallies;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class PublicAddressTest {

    private static final OfficeCode OFFICE = Given.district(Given.shared(), 8);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void an_answer_is_created_once_and_then_known() throws Exception {
        var round = GivenRound.open(OFFICE);
        var body = body(
                UUID.randomUUID(), "\"K1.before\":3,\"K1.after\":5,\"S1\":4,\"sex\":\"female\"");

        assertThat(post(round, body).statusCode()).isEqualTo(201);
        assertThat(post(round, body).statusCode()).isEqualTo(200);

        assertThat(GivenRound.kept(round)).isEqualTo(1);
        var tally = Server.bean(Transactions.class)
                .read(Actor.SYSTEM, () -> Server.bean(Tallies.class).of(round));
        assertThat(tally.responses()).isEqualTo(1);
        assertThat(tally.at(tally.layout().levels("S1") + 4)).isEqualTo(1);
    }

    @Test
    void the_same_answer_from_many_phones_counts_once() throws Exception {
        var round = GivenRound.open(OFFICE);
        var body = body(UUID.randomUUID(), "\"S1\":5");
        var posts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 40; i++) {
            posts.add(() -> post(round, body).statusCode());
        }

        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(posts)) {
                statuses.add(done.get());
            }
        }

        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(GivenRound.kept(round)).isEqualTo(1);
    }

    @Test
    void each_refusal_has_its_status() throws Exception {
        var open = GivenRound.open(OFFICE);
        var closed = GivenRound.closed(OFFICE);
        var good = body(UUID.randomUUID(), "\"S1\":5");

        assertThat(post(closed, good).statusCode()).isEqualTo(409);
        assertThat(post("BBBBBBBB", "application/json", bytes(good)).statusCode())
                .isEqualTo(404);
        assertThat(post("x%00y", "application/json", bytes(good)).statusCode()).isIn(400, 404);
        assertThat(post(open, "{").statusCode()).isEqualTo(400);
        assertThat(post(open, "[]").statusCode()).isEqualTo(400);
        assertThat(post(open, "{\"answers\":{\"S1\":5}}").statusCode()).isEqualTo(422);
        assertThat(post(open, body(UUID.randomUUID(), "")).statusCode()).isEqualTo(422);
        assertThat(post(open.code(), "text/plain", bytes(good)).statusCode()).isEqualTo(415);
        assertThat(post(open.code(), "application/json", new byte[65 * 1024]).statusCode())
                .isEqualTo(413);
        assertThat(post("", "application/json", bytes(good)).statusCode()).isEqualTo(404);
        var put = HttpRequest.newBuilder(URI.create(Server.url() + "/q/" + open.code()))
                .PUT(BodyPublishers.ofString(good))
                .build();
        assertThat(HTTP.send(put, BodyHandlers.ofString()).statusCode()).isEqualTo(405);

        var wrong = post(open, body(UUID.randomUUID(), "\"S1\":9,\"none\":1"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(wrong.body()).contains("\"field\":\"S1\"", "\"field\":\"none\"");
        assertThat(GivenRound.kept(open)).isZero();
        assertThat(GivenRound.kept(closed)).isZero();
    }

    @Test
    void a_slip_is_good_for_one_answer() throws Exception {
        var round = GivenRound.withSlips(OFFICE, "SLIP23");
        var first = "{\"id\":\"" + UUID.randomUUID()
                + "\",\"slip\":\"slip-23\",\"answers\":{\"S1\":5}}";
        var second =
                "{\"id\":\"" + UUID.randomUUID() + "\",\"slip\":\"SLIP23\",\"answers\":{\"S1\":1}}";

        assertThat(post(round, body(UUID.randomUUID(), "\"S1\":5")).statusCode())
                .isEqualTo(422);
        assertThat(post(round, first).statusCode()).isEqualTo(201);
        assertThat(post(round, first).statusCode()).isEqualTo(200);
        var refused = post(round, second);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("รหัสนี้ใช้ไปแล้ว", "\"field\":\"slip\"");
        assertThat(GivenRound.kept(round)).isEqualTo(1);
    }

    @Test
    void ten_thousand_broken_bodies_do_no_harm() throws Exception {
        var round = GivenRound.open(OFFICE);
        var chance = new Random(2567);
        var posts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 10_000; i++) {
            var broken = BrokenBody.of(chance);
            var address = "10." + i % 200 + "." + i / 200 + ".7"; // the limit is tested elsewhere
            posts.add(() ->
                    from(address, round.code(), "application/json", broken).statusCode());
        }

        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var done : threads.invokeAll(posts)) {
                statuses.add(done.get());
            }
        }

        assertThat(statuses).allMatch(List.of(400, 413, 422)::contains);
        assertThat(GivenRound.kept(round)).isZero();
    }

    static String body(UUID id, String answers) {
        return "{\"id\":\"" + id + "\",\"answers\":{" + answers + "}}";
    }

    private static HttpResponse<String> post(Round round, String body) throws Exception {
        return post(round.code(), "application/json", bytes(body));
    }

    private static HttpResponse<String> post(String code, String type, byte[] body)
            throws Exception {
        return from("10.9.9.9", code, type, body);
    }

    private static HttpResponse<String> from(String address, String code, String type, byte[] body)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create(Server.url() + "/q/" + code))
                .header("Content-Type", type)
                .header("X-Forwarded-For", address)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
