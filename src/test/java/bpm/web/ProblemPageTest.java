package bpm.web;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.Visitor;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

class ProblemPageTest {

    @Test
    void a_wrong_method_a_lost_page_and_a_late_form_are_pages_with_a_way_on() throws Exception {
        var visitor = Visitor.as(Given.reporter(Given.district(ApiContractTest.PROVINCE, 3)));

        var method = visitor.send("/health");
        var lost = visitor.get("/nowhere");

        assertThat(method.status()).isEqualTo(405);
        assertThat(method.page().select("main a[href=/]")).isNotEmpty();
        assertThat(lost.status()).isEqualTo(404);
        assertThat(lost.page().select("#back")).isEmpty();
        assertThat(post("name=a", "application/x-www-form-urlencoded", "/sign-in"))
                .contains("แบบฟอร์มนี้หมดอายุแล้ว");
    }

    @Test
    void the_way_back_leads_only_to_a_page_of_ours() throws Exception {
        assertThat(back(Server.url() + "/sign-out?x=1")).isEmpty();
        assertThat(back(Server.url() + "/join/abc?a=1&b=2")).isEqualTo("/join/abc?a=1&b=2");
        assertThat(back("https://example.org/join/abc")).isEmpty();
        assertThat(back(Server.url() + "//example.org")).isEmpty();
        assertThat(back("not an address")).isEmpty();
    }

    @Test
    void only_the_page_of_the_api_may_style_in_place() {
        var visitor = Visitor.as(Given.reporter(Given.district(ApiContractTest.PROVINCE, 3)));

        assertThat(visitor.get("/sign-in").header("Content-Security-Policy"))
                .startsWith("default-src 'self'")
                .doesNotContain("unsafe-inline");
        assertThat(visitor.get("/api").header("Content-Security-Policy"))
                .startsWith("default-src 'self'")
                .endsWith("style-src 'self' 'unsafe-inline'");
    }

    @Test
    void what_no_page_of_ours_can_answer_is_said_in_both_languages() throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(Server.url() + "/q/%00")).build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("กรุณากดย้อนกลับ", "go back", "href=\"/\"")
                .doesNotContain("HTTP Status", "Tomcat");
    }

    private static String back(String referer) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(Server.url() + "/assets/none.css"))
                .header("Referer", referer)
                .build();
        var body = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return Jsoup.parse(body).select("#back").attr("href");
    }

    private static String post(String body, String type, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(Server.url() + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
