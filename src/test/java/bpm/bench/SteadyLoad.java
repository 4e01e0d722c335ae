package bpm.bench;

import org.jsoup.Jsoup;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Desks that read with a session and phones that answer, all through one port at a steady pace. Nobody asks
 * twice: a request that fails is a failure.
 */
final class SteadyLoad implements AutoCloseable {

    private static final Duration PAUSE_OF_DESK = Duration.ofMillis(250);
    private static final Duration PAUSE_OF_PHONE = Duration.ofMillis(100);
    private static final List<String> PAGES =
            List.of("/", "/assignments?year=2567", "/api/v1/assignments?year=2567");

    private final int port;
    private final SentSheets sent = new SentSheets();
    private final List<Thread> threads = new ArrayList<>();
    private final List<Long> nanos = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private volatile boolean over;

    SteadyLoad(int port) {
        this.port = port;
    }

    /** One request; gives back the status that is a failure. */
    private interface Ask {
        Optional<String> over(KeptLine line) throws IOException;
    }

    /** Somebody who opens one page after the other. */
    void desk(String name, String password) throws IOException, InterruptedException {
        var cookies = signedIn(name, password);
        var turn = new Random();
        repeat(PAUSE_OF_DESK, false, line -> {
            var page = PAGES.get(turn.nextInt(PAGES.size()));
            int status = line.get(page, cookies);
            return status == 200 ? Optional.empty() : Optional.of("GET " + page + " " + status);
        });
    }

    /** Phones of a hall, one sheet after the other, over a connection that is kept or anew for each. */
    void phone(Hall hall, boolean anew) {
        var chance = new Random();
        repeat(PAUSE_OF_PHONE, anew, line -> {
            var sheet = hall.next(chance);
            sent.begin(sheet);
            int status = line.post(sheet);
            if (status == 201) {
                sent.answered(sheet);
                return Optional.empty();
            }
            return Optional.of("POST /q/… " + status);
        });
    }

    SentSheets sent() {
        return sent;
    }

    /** What happened since the last lap. */
    synchronized Lap lap() {
        var lap = new Lap(nanos.stream().mapToLong(Long::longValue).sorted().toArray(), failures);
        nanos.clear();
        failures.clear();
        return lap;
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        for (var thread : threads) {
            thread.join();
        }
    }

    private synchronized void note(long start, Optional<String> failure) {
        nanos.add(System.nanoTime() - start);
        failure.ifPresent(failures::add);
    }

    private void repeat(Duration pause, boolean anew, Ask ask) {
        threads.add(Thread.ofPlatform().start(() -> {
            Optional<KeptLine> line = Optional.empty();
            while (!over) {
                long start = System.nanoTime();
                try {
                    var open = line.isPresent() ? line.get() : new KeptLine(port);
                    line = Optional.of(open);
                    note(start, ask.over(open));
                    line = anew ? shut(line) : line;
                } catch (IOException e) {
                    note(start, Optional.of(e.toString()));
                    line = shut(line);
                }
                try {
                    Thread.sleep(pause);
                } catch (InterruptedException e) {
                    over = true;
                }
            }
            shut(line);
        }));
    }

    private static Optional<KeptLine> shut(Optional<KeptLine> line) {
        try {
            if (line.isPresent()) {
                line.get().close();
            }
        } catch (IOException e) {
            // it is closed
        }
        return Optional.empty();
    }

    private String signedIn(String name, String password) throws IOException, InterruptedException {
        var cookies = new CookieManager();
        var door = URI.create("http://127.0.0.1:" + port + "/sign-in");
        try (var http = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            var page =
                    http.send(HttpRequest.newBuilder(door).GET().build(), BodyHandlers.ofString());
            var token = Jsoup.parse(page.body()).select("meta[name=csrf]").attr("content");
            var form =
                    "_csrf=" + word(token) + "&name=" + word(name) + "&password=" + word(password);
            var answer = http.send(
                    HttpRequest.newBuilder(door)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.discarding());
            if (answer.headers().firstValue("Location").orElse("/sign-in").contains("sign-in")) {
                throw new IllegalStateException("could not sign in as " + name);
            }
        }
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String word(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
