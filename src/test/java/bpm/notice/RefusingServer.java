package bpm.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server on a socket that has no such person (550), whoever is asked for; or is too busy (451). */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0);
    private final String answer;

    RefusingServer(String answer) throws IOException {
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    String url() {
        return "smtp://127.0.0.1:" + door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var caller = door.accept();
                    var in = new BufferedReader(new InputStreamReader(
                            caller.getInputStream(), StandardCharsets.UTF_8));
                    var out = caller.getOutputStream()) {
                out.write("220 refusing\r\n".getBytes(StandardCharsets.UTF_8));
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    out.write((reply(line) + "\r\n").getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                // the caller or the test has gone
            }
        }
    }

    private String reply(String line) {
        var said = line.toUpperCase(Locale.ROOT);
        return said.startsWith("RCPT") ? answer : said.startsWith("QUIT") ? "221 bye" : "250 well";
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
