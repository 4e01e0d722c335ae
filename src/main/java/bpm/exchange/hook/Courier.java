package bpm.exchange.hook;

import jakarta.annotation.PreDestroy;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Carries one event to one address (ผู้นำส่ง): once, without following elsewhere, and not for longer
 * than a receiver
 * may take.
 */
@Component
class Courier {

    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final int MOST_OF_ANSWER = 1000;

    private final CloseableHttpClient http;
    private final ScheduledExecutorService clocks =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private final Duration patience;
    private final Clock clock;

    Courier(HookRules rules, Clock clock) {
        this.clock = clock;
        this.patience = rules.patience();
        var answer = Timeout.of(patience);
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new OutsideOnly(rules.insideToo()))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(answer)
                        .build())
                .build();
        this.http = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(answer).build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("BPM-Webhooks/1")
                .build();
    }

    /** What is carried where. */
    record Parcel(String url, String secret, String event, String body) {}

    Delivery.Try carry(Parcel parcel, int number) {
        var at = clock.instant();
        long began = System.nanoTime();
        var call = call(parcel, at);
        // one that drips its answer is cut off too
        var end = clocks.schedule(
                call::cancel, patience.multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS);
        try {
            return http.execute(call, response -> answered(response, number, at, began));
        } catch (IOException e) {
            return new Delivery.Try(
                    number, at, since(began), Optional.empty(), "", trouble(e, since(began)));
        } finally {
            end.cancel(false);
        }
    }

    private static HttpPost call(Parcel parcel, Instant at) {
        var call = new HttpPost(parcel.url());
        var second = at.getEpochSecond();
        call.setHeader("webhook-id", parcel.event());
        call.setHeader("webhook-timestamp", Long.toString(second));
        call.setHeader(
                "webhook-signature",
                Signature.of(parcel.secret(), parcel.event(), second, parcel.body()));
        call.setEntity(new StringEntity(parcel.body(), ContentType.APPLICATION_JSON));
        return call;
    }

    private static Delivery.Try answered(
            ClassicHttpResponse response, int number, Instant at, long began) throws IOException {
        return new Delivery.Try(
                number, at, since(began), Optional.of(response.getCode()), answer(response), "");
    }

    /** Its beginning is enough; what is no text is made harmless. */
    private static String answer(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return "";
        }
        var bytes = response.getEntity().getContent().readNBytes(MOST_OF_ANSWER);
        return new String(bytes, StandardCharsets.UTF_8)
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
    }

    private String trouble(IOException e, int millis) {
        if (e instanceof OutsideOnly.InsideAddress) {
            return "ที่อยู่ภายในเครือข่ายปิด";
        }
        if (millis >= patience.toMillis()) {
            return "ไม่ตอบภายในเวลา";
        }
        return e instanceof java.net.UnknownHostException ? "ไม่พบชื่อเครื่อง" : "เชื่อมต่อไม่ได้";
    }

    private static int since(long began) {
        return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    @PreDestroy
    void close() throws IOException {
        clocks.shutdownNow();
        http.close();
    }
}
