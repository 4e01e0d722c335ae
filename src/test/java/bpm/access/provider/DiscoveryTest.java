package bpm.access.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Server;
import bpm.access.Addresses;
import bpm.access.provider.Refusal.NotIn;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider that answers, fails, or says nothing at all, by HTTP. */
@Timeout(20)
class DiscoveryTest {

    private static final Instant NOW = Instant.parse("2024-08-20T09:00:00Z");
    private static final Instant NEXT_DAY = NOW.plus(Duration.ofDays(1));
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private enum Mood {
        ANSWERS,
        FAILS,
        HANGS,
        STOPS_HALFWAY
    }

    private final ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch isAsked = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final HttpServer http = started();
    private final ProviderSettings settings = settings();
    private final Provider provider = settings.provider().orElseThrow();
    private final Discovery discovery = discovery(PATIENCE);
    private volatile Mood mood = Mood.ANSWERS;

    @AfterEach
    void it_closes() {
        end.countDown();
        http.stop(0);
        visitors.close();
    }

    @Test
    void of_many_who_come_to_one_that_hangs_one_asks_and_all_hear_so_after_one_patience()
            throws Exception {
        mood = Mood.HANGS;
        var many = new ArrayList<Future<String>>();
        var began = Instant.now();
        for (int i = 0; i < 20; i++) {
            many.add(visitors.submit(() -> said(NOW)));
        }

        for (var one : many) {
            assertThat(one.get()).isEqualTo("SILENT");
        }

        assertThat(Duration.between(began, Instant.now())).isLessThan(PATIENCE.multipliedBy(10));
        assertThat(asked).hasValue(1);
    }

    @Test
    void silence_is_remembered_for_half_a_minute() {
        mood = Mood.FAILS;
        assertThat(said(NOW)).isEqualTo("SILENT");
        mood = Mood.ANSWERS;

        assertThat(said(NOW.plusSeconds(29))).isEqualTo("SILENT");
        assertThat(asked).hasValue(1);
        assertThat(said(NOW.plusSeconds(30))).isEqualTo(http() + "/authorize");
        assertThat(asked).hasValue(2);
    }

    @Test
    void a_clock_that_is_put_back_shuts_the_door_no_longer() {
        mood = Mood.FAILS;
        said(NOW);
        mood = Mood.ANSWERS;

        assertThat(said(NOW.minus(Duration.ofHours(2)))).isEqualTo(http() + "/authorize");
    }

    @Test
    void what_it_said_is_kept_for_an_hour_and_counts_on_while_it_fails() {
        said(NOW);
        mood = Mood.FAILS;

        assertThat(said(NOW.plus(Duration.ofMinutes(59)))).isEqualTo(http() + "/authorize");
        assertThat(asked).hasValue(1);
        assertThat(said(NEXT_DAY)).isEqualTo(http() + "/authorize");
        assertThat(said(NEXT_DAY.plusSeconds(29))).isEqualTo(http() + "/authorize");
        assertThat(asked).hasValue(2);
        assertThat(said(NEXT_DAY.plusSeconds(31))).isEqualTo(http() + "/authorize");
        assertThat(asked).hasValue(3);
    }

    @Test
    void while_one_waits_for_it_to_be_renewed_others_go_on_with_what_it_said() throws Exception {
        var patient = discovery(Duration.ofSeconds(15));
        patient.registration(provider, NOW);
        mood = Mood.HANGS;
        var waiting = visitors.submit(() -> patient.registration(provider, NEXT_DAY));
        assertThat(isAsked.await(5, TimeUnit.SECONDS)).isTrue();

        var other = patient.registration(provider, NEXT_DAY);

        assertThat(other.getProviderDetails().getAuthorizationUri())
                .isEqualTo(http() + "/authorize");
        assertThat(waiting.isDone()).isFalse();
        assertThat(asked).hasValue(2);
    }

    @Test
    void an_answer_that_stops_halfway_is_silence_too() {
        mood = Mood.STOPS_HALFWAY;
        var began = Instant.now();

        assertThat(said(NOW)).isEqualTo("SILENT");
        assertThat(Duration.between(began, Instant.now())).isLessThan(PATIENCE.multipliedBy(10));
    }

    @Test
    void one_that_calls_itself_otherwise_is_none_and_the_log_can_say_so() {
        var other = new Provider(
                provider.issuer() + "/",
                provider.client(),
                provider.thai(),
                provider.english(),
                provider.claim(),
                provider.scopes(),
                provider.strong());

        assertThatThrownBy(() -> discovery.registration(other, NOW))
                .isInstanceOf(NotIn.class)
                .cause()
                .hasMessageContaining("BPM_PROVIDER_ISSUER");
    }

    /** Where it sends people, or why not. */
    private String said(Instant now) {
        try {
            return discovery.registration(provider, now).getProviderDetails().getAuthorizationUri();
        } catch (NotIn e) {
            return e.refusal().name();
        }
    }

    private Discovery discovery(Duration patience) {
        return new Discovery(
                settings, Server.bean(Addresses.class), new ProviderCalls(patience, patience));
    }

    private ProviderSettings settings() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of("bpm.provider.issuer", http(), "bpm.provider.client", "bpm")));
        return new ProviderSettings(environment);
    }

    private String http() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    private HttpServer started() {
        try {
            var server = HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/.well-known/openid-configuration", this::answer);
            server.setExecutor(visitors);
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        var body = metadata().getBytes(StandardCharsets.UTF_8);
        switch (mood) {
            case ANSWERS -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
            case FAILS -> exchange.sendResponseHeaders(500, -1);
            case HANGS -> {
                isAsked.countDown();
                waits();
            }
            case STOPS_HALFWAY -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body, 0, body.length / 2);
                exchange.getResponseBody().flush();
                waits();
            }
        }
        exchange.close();
    }

    private void waits() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String metadata() {
        var fields = List.of(
                field("issuer", http()),
                field("authorization_endpoint", http() + "/authorize"),
                field("token_endpoint", http() + "/token"),
                field("jwks_uri", http() + "/keys"),
                "\"response_types_supported\": [\"code\"]",
                "\"subject_types_supported\": [\"public\"]",
                "\"id_token_signing_alg_values_supported\": [\"RS256\"]");
        return "{" + String.join(", ", fields) + "}";
    }

    private static String field(String name, String value) {
        return "\"" + name + "\": \"" + value + "\"";
    }
}
