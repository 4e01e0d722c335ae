package bpm;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.stream.Stream;

/** Server-sent events as somebody reads them, one after another, until they leave. */
public final class EventStream implements AutoCloseable {

    private final HttpResponse<Stream<String>> response;
    private final Iterator<String> lines;

    EventStream(HttpResponse<Stream<String>> response) {
        this.response = response;
        lines = response.body().iterator();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The data of the next event. */
    public String next() {
        while (lines.hasNext()) {
            var line = lines.next();
            if (line.startsWith("data: ")) {
                return line.substring("data: ".length());
            }
        }
        throw new AssertionError("the stream ended");
    }

    /** The data of the next event that says this. */
    public String nextWith(String part) {
        while (true) {
            var data = next();
            if (data.contains(part)) {
                return data;
            }
        }
    }

    /** Whether the server ends it, whatever it still tells before. */
    public boolean ends() {
        while (lines.hasNext()) {
            lines.next();
        }
        return true;
    }

    @Override
    public void close() {
        response.body().close();
    }

    static EventStream of(java.net.http.HttpClient http, java.net.http.HttpRequest request) {
        try {
            return new EventStream(http.send(request, HttpResponse.BodyHandlers.ofLines()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
