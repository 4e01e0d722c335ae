package bpm.web;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

class SafeHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/sign-in", "/q/none", "/api/v1/offices", "/assets/bpm.css", "/nowhere"})
    void every_answer_of_every_chain_says_what_a_browser_must_refuse(String path) {
        var answer = Visitor.nobody().get(path);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
        assertThat(answer.response().headers().allValues("Content-Security-Policy"))
                .hasSize(1);
    }

    @Test
    void where_the_address_is_https_hsts_and_secure_cookies_need_no_word_of_the_proxy() {
        var safe = new SafeHeaders(
                new MockEnvironment().withProperty("bpm.base.url", "https://bpm.example.go.th"));
        var response = new MockHttpServletResponse();
        safe.writeHeaders(new MockHttpServletRequest("GET", "/"), response);
        var session = new DefaultCookieSerializer();
        safe.customize(session);
        var kept = new MockHttpServletResponse();
        session.writeCookieValue(new CookieSerializer.CookieValue(
                new MockHttpServletRequest("GET", "/"), kept, "abc"));
        var tokens = safe.formTokens();
        var form = new MockHttpServletResponse();
        var request = new MockHttpServletRequest("GET", "/");
        tokens.saveToken(tokens.generateToken(request), request, form);

        assertThat(response.getHeader("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(kept.getHeader("Set-Cookie")).contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(form.getHeader("Set-Cookie")).contains("Secure", "HttpOnly");
    }

    @Test
    void the_cookie_of_forms_is_out_of_reach_of_scripts_and_other_sites() {
        assertThat(Visitor.nobody().get("/sign-in").header("Set-Cookie"))
                .startsWith("bpm-form=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void a_choice_of_language_leads_to_no_other_site() {
        for (var back : new String[] {"//example.org", "https://example.org", "/\\example.org"}) {
            assertThat(Visitor.nobody()
                            .send("/language", "to", "th", "back", back)
                            .response()
                            .uri()
                            .getHost())
                    .isEqualTo("localhost");
        }
    }

    @Test
    void strangers_fill_no_disk_while_people_who_are_known_go_on() throws IOException {
        var person = Visitor.as(Given.reporter(Given.district(Given.elsewhere(), 2)));
        var open = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 8; i++) {
                open.add(begunUpload());
            }
            pause();

            try (var ninth = begunUpload()) {
                var said = new String(
                        ninth.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
                assertThat(said).isEqualTo("HTTP/1.1 503");
            }
            assertThat(person.upload("/me", "file", "a.bin", new byte[2 * 1024 * 1024])
                            .status())
                    .isEqualTo(200);
        } finally {
            for (var socket : open) {
                socket.close();
            }
        }
    }

    /** A form of two megabytes of which only the head comes. */
    private static Socket begunUpload() throws IOException {
        var at = URI.create(Server.url());
        var socket = new Socket(at.getHost(), at.getPort());
        socket.setSoTimeout(20_000);
        socket.getOutputStream()
                .write(("POST /sign-in HTTP/1.1\r\nHost: localhost\r\n"
                                + "Content-Type: multipart/form-data; boundary=x\r\n"
                                + "Content-Length: 2097152\r\n\r\n--x\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
