package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;

/** The ways in which data leaves, by desk and by phone. */
class ExchangeTest {

    private static final OfficeCode PROVINCE = Given.province();

    private final Actor admin = Given.person(PROVINCE, Role.PEOPLE_ADMIN);

    @Test
    void each_way_is_reached_from_one_page_by_desk_and_phone() {
        try (var desk = Window.desktop().as(admin);
                var phone = Window.phone().as(Given.reporter(Given.district(PROVINCE, 1)))) {
            desk.open("/exchange").isFit().picture("exchange");
            phone.open("/exchange").isFit().picture("exchange-phone");
            desk.open("/exchange/feed").isFit().picture("exchange-feed");
            phone.open("/exchange/feed").isFit().picture("exchange-feed-phone");
            desk.open("/exchange/shaped").isFit().picture("exchange-shaped");
            phone.open("/exchange/shaped").isFit().picture("exchange-shaped-phone");
            desk.open("/exchange/open").isFit().picture("exchange-open");
            phone.open("/exchange/open").isFit().picture("exchange-open-phone");
            desk.open("/exchange/receivers/manual").isFit().picture("exchange-manual");
            assertThat(phone.page().locator("a[href='/exchange/receivers']").count()).isZero();
        }
    }

    @Test
    void a_receiver_is_added_tried_and_looked_at() throws Exception {
        var calls = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", call -> {
            call.getRequestBody().readAllBytes();
            var said = calls.incrementAndGet() == 1 ? "not yet" : "thank you";
            call.sendResponseHeaders(calls.get() == 1 ? 503 : 200, said.length());
            call.getResponseBody().write(said.getBytes());
            call.close();
        });
        server.start();
        try (var desk = Window.desktop().as(admin);
                var phone = Window.phone().as(admin)) {
            phone.open("/exchange/receivers").isFit().picture("receivers-empty-phone");
            desk.open("/exchange/receivers").page().locator("#name").fill("ระบบรายงานของจังหวัด");
            desk.page()
                    .locator("#url")
                    .fill("http://localhost:" + server.getAddress().getPort() + "/bpm");
            desk.page().locator("main form.sheet button").last().click();
            desk.isFit().picture("receivers-wrong");
            desk.page().locator("#event-filing-submitted").check();
            desk.page().locator("#event-entry-posted").check();
            desk.page().locator("main form.sheet button").last().click();
            desk.isFit().picture("receivers");
            desk.page().locator("a.title").click();
            desk.page().locator("form[action$='/ping'] button").click();
            desk.page().getByText("ส่งถึงแล้ว").first().waitFor();
            desk.page().locator("#deliveries details summary").first().click();
            desk.isFit().picture("receiver");
            phone.open(java.net.URI.create(desk.page().url()).getPath())
                    .isFit()
                    .picture("receiver-phone");
        } finally {
            server.stop(0);
        }

        assertThat(calls.get()).isEqualTo(2);
    }

    @Test
    void a_token_is_made_with_scopes() {
        try (var desk = Window.desktop().as(admin)) {
            desk.open("/me/tokens").page().locator("#name").fill("Power BI ของจังหวัด");
            desk.page().locator("#scope-read").uncheck();
            desk.page().locator("#scope-feed").check();
            desk.page().locator("main form.sheet button").last().click();
            desk.isFit().picture("tokens");
            assertThat(desk.page().locator("main").textContent())
                    .contains("ใช้ได้: เฉพาะฟีดข้อมูลสำหรับ Excel และ Power BI");
        }
    }
}
