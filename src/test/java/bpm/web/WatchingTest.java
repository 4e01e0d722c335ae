package bpm.web;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Whoever watches the server finds each request by its name, and measurements on a port of their own. */
class WatchingTest {

    private static HttpResponse<String> get(String url, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    @Test
    void each_answer_names_its_request_and_a_proxy_s_name_is_kept_where_it_is_one()
            throws Exception {
        var own = get(Server.url() + "/sign-in")
                .headers()
                .firstValue("X-Request-Id")
                .orElse("");
        var other = get(Server.url() + "/sign-in")
                .headers()
                .firstValue("X-Request-Id")
                .orElse("");

        assertThat(own).matches("[a-z2-9]{10}").isNotEqualTo(other);
        assertThat(get(Server.url() + "/sign-in", "X-Request-Id", "proxy-12345678")
                        .headers()
                        .firstValue("X-Request-Id"))
                .contains("proxy-12345678");
        assertThat(get(Server.url() + "/sign-in", "X-Request-Id", "<b>injected</b>")
                        .headers()
                        .firstValue("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).matches("[a-z2-9]{10}"));
    }

    @Test
    void a_problem_of_the_api_bears_the_name_of_its_request() throws Exception {
        var refused = get(Server.url() + "/api/v1/rounds/1", "X-Request-Id", "caller-0001");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("\"request\":\"caller-0001\"");
    }

    @Test
    void measurements_stand_on_a_port_of_their_own_and_nowhere_else() throws Exception {
        var port = Server.context().getEnvironment().getProperty("local.management.port");
        get(Server.url() + "/sign-in");
        var told = get("http://127.0.0.1:" + port + "/metrics").body();

        assertThat(told)
                .contains("http_server_requests_seconds_count")
                .contains("jvm_memory_used_bytes")
                .contains("hikaricp_connections_active");
        assertThat(told).doesNotContain("/join/").doesNotContain("sign-ins");
        var signedIn = Visitor.as(Given.reporter(Given.district(ApiContractTest.PROVINCE, 2)));
        for (var path :
                new String[] {"/metrics", "/actuator", "/actuator/prometheus", "/prometheus", "/env"
                }) {
            assertThat(signedIn.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(get("http://127.0.0.1:" + port + "/env").statusCode()).isNotEqualTo(200);
    }

    @Test
    void every_page_is_guarded_by_headers() throws Exception {
        var page = get(Server.url() + "/sign-in").headers();

        assertThat(page.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains(
                                "default-src 'self'",
                                "object-src 'none'",
                                "base-uri 'none'",
                                "frame-ancestors 'none'"));
        assertThat(page.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.firstValue("Cache-Control"))
                .hasValueSatisfying(rule -> assertThat(rule).contains("no-store"));
    }
}
