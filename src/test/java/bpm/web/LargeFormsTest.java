package bpm.web;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;
import bpm.access.password.Network;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;

class LargeFormsTest {

    private static final String ATTACKER = "203.0.113.";
    private static final String ATTACKER_LINES = "2001:db8:";
    private static final String OTHER = "198.51.100.9";
    private static final String FORM = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n";
    private static final String END = "\r\n--x--\r\n";
    private static final int LARGE = 2 * 1024 * 1024;

    private final Turns<Network> turns = Server.bean(LargeForms.class).strangers();

    @Test
    @Timeout(60)
    void a_network_that_holds_its_uploads_open_keeps_no_other_out() throws IOException {
        var held = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 9; i++) {
                held.add(begun("/letters", ATTACKER + "1", ""));
            }

            Until.holds(() -> turns.waiting() > 0);
            assertThat(turns.held()).as("the network waits for itself").isEqualTo(3);

            try (var other = begun("/letters", "2001:db8:5::1", "")) {
                sendRest(other);

                // it was read: a form of nobody's session, and no “too many”
                assertThat(status(other)).startsWith("HTTP/1.1").doesNotContain("503");
            }
        } finally {
            for (var socket : held) {
                socket.close();
            }
        }
        Until.holds(() -> turns.held() == 0 && turns.waiting() == 0); // who hangs up gives back
    }

    @Test
    @Timeout(60)
    void a_program_with_a_good_token_has_turns_apart_from_strangers() throws Exception {
        var good = "Authorization: Bearer "
                + Visitor.as(Given.reporter(Given.elsewhere())).bearer() + "\r\n";
        var held = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 8; i++) {
                held.add(begun("/letters", ATTACKER_LINES + i + "::1", ""));
            }
            Until.holds(() -> turns.held() == 8); // all that strangers have

            try (var stranger = begun("/api/v1/rounds", OTHER, "Authorization: Bearer x\r\n")) {
                Until.holds(() -> turns.waiting() > 0); // a token that is nobody's is a stranger's

                try (var program = begun("/api/v1/rounds", OTHER, good)) {
                    sendRest(program);
                    assertThat(status(program)).startsWith("HTTP/1.1").doesNotContain("503");
                }
            }
        } finally {
            for (var socket : held) {
                socket.close();
            }
        }
        Until.holds(() -> turns.held() == 0 && turns.waiting() == 0);
    }

    private static void sendRest(Socket socket) throws IOException {
        var rest = "a".repeat(LARGE - FORM.length() - END.length()) + END;
        socket.getOutputStream().write(rest.getBytes(US_ASCII));
    }

    @Test
    void an_answer_that_is_out_already_is_not_given_again() throws IOException {
        var response = new MockHttpServletResponse();
        response.setCommitted(true);

        LargeForms.tell(response, HttpStatus.CONTENT_TOO_LARGE); // would throw

        assertThat(response.getStatus()).isEqualTo(HttpStatus.OK.value());
    }

    /** A form of two megabytes that has only begun to come. */
    private static Socket begun(String path, String from, String head) throws IOException {
        var server = URI.create(Server.url());
        var socket = new Socket(server.getHost(), server.getPort());
        socket.getOutputStream()
                .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + from
                                + "\r\n" + head
                                + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: "
                                + LARGE + "\r\n\r\n" + FORM)
                        .getBytes(US_ASCII));
        return socket;
    }

    private static String status(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))
                .readLine();
    }
}
