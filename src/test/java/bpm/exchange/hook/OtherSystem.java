package bpm.exchange.hook;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.IntUnaryOperator;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A receiver that is really there: answers as it is told to, hangs, and remembers what it got. */
final class OtherSystem implements AutoCloseable {

    /** Stands for no answer at all. */
    static final int SILENCE = -1;

    /** What came. */
    record Got(String path, String id, long second, String signature, String body) {

        /** Reckoned anew, as the manual tells it. */
        boolean isSignedWith(String secret) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(
                        Base64.getDecoder().decode(secret.replaceFirst("whsec_", "")),
                        "HmacSHA256"));
                var right = mac.doFinal(
                        (id + "." + second + "." + body).getBytes(StandardCharsets.UTF_8));
                return signature.equals("v1," + Base64.getEncoder().encodeToString(right));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final HttpServer server;
    private final List<Got> got = Collections.synchronizedList(new ArrayList<>());
    private volatile IntUnaryOperator answer = number -> 200;

    OtherSystem() {
        try {
            server = HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    /** What it answers to the first, second … that comes, counted from 1. */
    OtherSystem answering(IntUnaryOperator status) {
        answer = status;
        return this;
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/bpm";
    }

    List<Got> got() {
        return List.copyOf(got);
    }

    List<Got> await(int number) {
        waitUntil(() -> got.size() >= number);
        return got();
    }

    /** Looks every now and then, and has what is due looked at. */
    static void waitUntil(BooleanSupplier condition) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it never happened").isLessThan(end);
            Server.bean(HookTasks.class).hurry();
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void take(HttpExchange call) throws IOException {
        var headers = call.getRequestHeaders();
        var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int number;
        synchronized (got) {
            got.add(new Got(
                    call.getRequestURI().getPath(),
                    headers.getFirst("webhook-id"),
                    Long.parseLong(headers.getFirst("webhook-timestamp")),
                    headers.getFirst("webhook-signature"),
                    body));
            number = got.size();
        }
        int status = answer.applyAsInt(number);
        if (status == SILENCE) {
            return; // the line stays open, and nothing comes
        }
        if (status / 100 == 3) {
            call.getResponseHeaders().set("Location", url() + "/elsewhere");
        }
        var said = "answer " + number + " <b>ก</b>";
        var bytes = said.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
