package bpm.contract;

import bpm.Server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Stands between a client and the server and writes down what each says, whoever the client is. */
final class Witness implements AutoCloseable {

    /** One call, as it went over the wire. */
    record Seen(
            String method,
            String path,
            String query,
            String requestType,
            byte[] request,
            int status,
            String responseType,
            byte[] response) {

        @Override
        public String toString() {
            return method + " " + path + (query.isEmpty() ? "" : "?" + query) + " → " + status;
        }
    }

    /** What belongs to one leg of the way; nothing is packed, so that it can be read. */
    private static final Set<String> OWN = Set.of(
            "host", "connection", "content-length", "upgrade", "http2-settings", "accept-encoding");

    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Seen> seen = Collections.synchronizedList(new ArrayList<>());

    Witness() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::pass);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }

    Seen last() {
        return seen.getLast();
    }

    private void pass(HttpExchange call) throws IOException {
        try (call) {
            var address = call.getRequestURI();
            var body = call.getRequestBody().readAllBytes();
            var request = HttpRequest.newBuilder(URI.create(Server.url() + address))
                    .method(call.getRequestMethod(), BodyPublishers.ofByteArray(body));
            call.getRequestHeaders().forEach((name, values) -> {
                if (!OWN.contains(name.toLowerCase())) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            seen.add(new Seen(
                    call.getRequestMethod(),
                    address.getPath(),
                    address.getRawQuery() == null ? "" : address.getRawQuery(),
                    type(call.getRequestHeaders().getFirst("Content-Type")),
                    body,
                    answer.statusCode(),
                    type(answer.headers().firstValue("Content-Type").orElse("")),
                    answer.body()));
            answer.headers().map().forEach((name, values) -> {
                if (!OWN.contains(name) && !name.equals("transfer-encoding")) {
                    call.getResponseHeaders().put(name, values);
                }
            });
            call.sendResponseHeaders(
                    answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            call.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String type(String header) {
        return header == null ? "" : header.replaceAll(";.*", "").strip();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
