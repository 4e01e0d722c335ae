package bpm.access;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Bpm;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A house of its own, since the others' is never without people. */
class FirstAdministratorTest {

    private static final Pattern LINK = Pattern.compile("http://\\S+/join/\\S+");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Test
    void a_new_installation_prints_a_link_until_somebody_has_joined(@TempDir Path data)
            throws Exception {
        var printed = new ByteArrayOutputStream();
        try (var house = start(data, printed)) {
            var link = linkIn(printed);
            var page = get(link);
            assertThat(page.body())
                    .contains("สร้างผู้ดูแลคนแรก")
                    .contains("ผู้จัดทำแผน, ผู้ดูแลผู้ใช้");

            var joined = post(
                    link,
                    token(page.body()),
                    "fullName=" + encode("สมศรี มีสุข")
                            + "&name=somsri&password=" + encode("แมวสามตัวนอนบนหลังคา")
                            + "&again=" + encode("แมวสามตัวนอนบนหลังคา"));

            assertThat(joined.uri().getPath()).isEqualTo("/");
            assertThat(get(link.replaceFirst("/join/.*", "/people")).body())
                    .contains("สมศรี มีสุข");
            assertThat(get(link).statusCode()).isEqualTo(404);
            var again = new ByteArrayOutputStream();
            listen(again, () -> house.getBean(FirstAdministrator.class).greet());
            assertThat(again.size()).isZero();
        }
    }

    private static ConfigurableApplicationContext start(Path data, ByteArrayOutputStream printed) {
        var house = new ConfigurableApplicationContext[1];
        listen(
                printed,
                () -> house[0] = new SpringApplication(Bpm.class)
                        .run(
                                "--server.port=0",
                                "--bpm.data=" + data,
                                "--bpm.first-administrator=true"));
        return house[0];
    }

    private static void listen(ByteArrayOutputStream printed, Runnable work) {
        var before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setOut(before);
        }
    }

    private static String linkIn(ByteArrayOutputStream printed) {
        var link = LINK.matcher(printed.toString(StandardCharsets.UTF_8));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static String token(String page) {
        var token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> get(String address) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, String token, String form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + encode(token) + "&" + form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
