package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.file.PlanFile;
import bpm.survey.intake.GivenRound;
import bpm.survey.question.ComposingQuestionnaire;
import bpm.survey.round.Round;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A participant's phone, narrow, sometimes without script or signal. */
class QuestionnaireTest {

    private static final OfficeCode OFFICE = Given.district(Given.elsewhere(), 1);

    @ParameterizedTest
    @ValueSource(ints = {390, 360})
    void a_phone_answers_is_thanked_and_passed_on(int width) {
        var round = real("2567-07-2");
        try (var window = Window.phone(width, true)) {
            var page = window.open("/q/" + round.code()).isFit().page();
            assertThat((List<?>) small(page)).as("touch targets").isEmpty();
            choose(page, "K3.before", "2");
            choose(page, "K3.after", "4");
            choose(page, "S1", "5");
            choose(page, "S2", "0");
            page.locator("#age").selectOption("40to49");
            page.locator("#suggestion").fill("ขอให้จัดอีกในปีหน้า");
            assertThat(page.locator("#done").textContent()).isEqualTo("ตอบแล้ว 5 จาก 20 ข้อ");
            choose(page, "S2", "");
            choose(page, "sex", "female");
            choose(page, "sex", "");
            assertThat(page.locator("#done").textContent()).isEqualTo("ตอบแล้ว 4 จาก 20 ข้อ");
            whole(window.isFit(), "questionnaire-phone-" + width);

            send(page);
            page.waitForURL("**/thanks");
            whole(window.isFit(), "questionnaire-thanks-" + width);
            page.reload();
            assertThat(GivenRound.kept(round)).isEqualTo(1);

            page.getByText("ตอบอีกชุดจากเครื่องนี้").click();
            assertThat(page.locator(":checked[value='5']").count()).isZero();
            choose(page, "S1", "3");
            send(page);
            page.waitForURL("**/thanks");
            assertThat(GivenRound.kept(round)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"390, th", "360, en"})
    void a_phone_without_script_answers_too(int width, String language) {
        var round = real("2567-03-1");
        try (var window = Window.phone(width, false)) {
            var page = window.open("/q/" + round.code() + "?lang=" + language).page();
            assertThat(page.locator("main").textContent()).contains(language.equals("en") ? "Very high" : "มากที่สุด");
            choose(page, "K1.before", "1");
            choose(page, "K1.after", "3");
            whole(window, "questionnaire-plain-" + language);
            send(page);
            page.waitForURL("**/thanks*");
            page.reload();
            assertThat(page.locator("h2").textContent()).contains(language.equals("en") ? "Thank you" : "ขอบคุณ");
            assertThat(GivenRound.kept(round)).isEqualTo(1);
        }
    }

    /** As without JavaScript, but for axe, which is some itself: the page's own script never comes. */
    @ParameterizedTest
    @CsvSource({"390, th", "360, en"})
    void a_page_whose_script_never_comes_is_fit_too(int width, String language) {
        var round = real("2567-03-1");
        try (var window = Window.phone(width, true)) {
            var page = window.page();
            page.route("**/asking.js*", Route::abort);
            window.open("/q/" + round.code() + "?lang=" + language).isFit();
            assertThat((List<?>) small(page)).as("touch targets").isEmpty();
            choose(page, "K1.before", "1");
            page.locator("#suggestion").fill("ขอให้จัดอีก");

            page.locator("button.lang").click();
            page.waitForURL("**?lang=" + (language.equals("en") ? "th" : "en"));
            window.isFit();
            assertThat(page.locator("[name='K1.before']:checked").inputValue()).isEqualTo("1");
            assertThat(page.locator("#suggestion").inputValue()).isEqualTo("ขอให้จัดอีก");
            whole(window, "questionnaire-turned-" + language);
            assertThat(GivenRound.kept(round)).isZero();

            send(page);
            page.waitForURL("**/thanks*");
            window.isFit();
            assertThat(GivenRound.kept(round)).isEqualTo(1);
        }
    }

    @Test
    void what_is_answered_without_signal_is_sent_once_when_it_is_back() throws IOException {
        var round = GivenRound.open(OFFICE);
        try (var signal = new Signal(Server.url());
                var window = Window.phone(signal, 360)) {
            var page = window.open("/q/" + round.code()).page();
            page.evaluate("navigator.serviceWorker.ready.then(() => caches.match(location.href)).then(r => r.status)");
            window.offline(true);
            signal.lost();
            choose(page, "S1", "4");
            send(page);
            page.locator("#kept").waitFor();
            assertThat(page.locator("#waiting").textContent()).contains("คำตอบที่รอส่ง 1 ชุด");
            whole(window.isFit(), "questionnaire-waiting");

            page.getByText("ตอบอีกชุดจากเครื่องนี้").first().click();
            page.locator("form.ask").waitFor();
            choose(page, "S1", "2");
            page.reload();
            assertThat(page.locator("[name=S1]:checked").inputValue()).isEqualTo("2");
            send(page);
            page.locator("#kept").waitFor();
            page.getByText("คำตอบที่รอส่ง 2 ชุด").waitFor();
            assertThat(GivenRound.kept(round)).isZero();

            signal.back();
            window.offline(false);
            page.locator("#thanks").waitFor();
            page.reload();
            assertThat(GivenRound.kept(round)).isEqualTo(2);
        }
    }

    @Test
    void a_server_in_need_of_breath_is_asked_again_and_counts_once() {
        var round = GivenRound.open(OFFICE);
        var tries = new AtomicInteger();
        try (var window = Window.phoneWithoutWorker()) {
            var page = window.open("/q/" + round.code()).page();
            page.route("**/q/*", route -> {
                boolean first = route.request().method().equals("POST") && tries.incrementAndGet() == 1;
                if (first) {
                    route.fetch(); // it was kept, but the phone never hears of it
                    route.fulfill(new Route.FulfillOptions().setStatus(503));
                } else {
                    route.resume();
                }
            });
            choose(page, "S1", "4");
            send(page);
            page.locator("#thanks").waitFor();
            assertThat(tries.get()).isEqualTo(2);
            assertThat(GivenRound.kept(round)).isEqualTo(1);
        }
    }

    @Test
    void a_page_closed_while_typing_opens_again_as_it_was() {
        var round = GivenRound.open(OFFICE);
        try (var window = Window.phone(390, true)) {
            var page = window.open("/q/" + round.code()).page();
            choose(page, "K1.after", "4");
            page.locator("#suggestion").fill("ยังเขียนไม่");
            var id = page.locator("[name=id]").inputValue();

            page = window.anew().open("/q/" + round.code() + "?lang=en").page();
            assertThat(page.locator("#suggestion").inputValue()).isEqualTo("ยังเขียนไม่");
            assertThat(page.locator("[name='K1.after']:checked").inputValue()).isEqualTo("4");
            assertThat(page.locator("[name=id]").inputValue()).isEqualTo(id);
            whole(window.isFit(), "questionnaire-restored");

            page.locator("[data-do=fresh]").click();
            assertThat(page.locator("#suggestion").inputValue()).isEmpty();
            assertThat(page.locator("[name=id]").inputValue()).isNotEqualTo(id);
        }
    }

    @Test
    void a_round_closed_meanwhile_says_so_and_loses_nothing() {
        var round = GivenRound.open(OFFICE);
        try (var window = Window.phone(390, true)) {
            var page = window.open("/q/" + round.code()).page();
            choose(page, "S1", "4");
            closes(round, "timestamptz '2020-01-01'");
            send(page);
            page.locator("#held").waitFor();
            assertThat(page.locator("#held").textContent()).containsPattern("ปิดรับคำตอบแล้ว|ไม่ได้เปิดรับคำตอบ");
            assertThat(page.locator("[name=S1]:checked").inputValue()).isEqualTo("4");
            whole(window.isFit(), "questionnaire-closed-meanwhile");

            closes(round, "null");
            choose(page, "S1", "3");
            page.locator("[data-do=retry]").click();
            page.locator("#thanks").waitFor();
            assertThat(GivenRound.kept(round)).isEqualTo(1);
            assertThat(Server.read(String.class, "select answers::text from survey_response where round = ?", round.id()))
                    .contains("\"S1\": 3");
        }
    }

    @Test
    void a_wrong_slip_stands_at_its_field_with_everything_typed() {
        var round = GivenRound.withSlips(OFFICE, "SLIP23");
        try (var window = Window.phone(360, true)) {
            var page = window.open("/q/" + round.code()).page();
            choose(page, "S1", "4");
            page.locator("#slip").fill("none99");
            send(page);
            page.locator("#errors").waitFor();
            assertThat(page.locator(".slip .error").textContent()).isEqualTo("ไม่มีรหัสนี้ในรุ่นนี้");
            assertThat(page.locator("[name=S1]:checked").inputValue()).isEqualTo("4");
            whole(window.isFit(), "questionnaire-slip");

            page.locator("#slip").fill("slip-23");
            send(page);
            page.locator("#thanks").waitFor();
            assertThat(GivenRound.kept(round)).isEqualTo(1);
        }
    }

    @Test
    void the_door_and_a_closed_round_are_fit() {
        var closed = GivenRound.closed(OFFICE);
        try (var window = Window.phone(360, true)) {
            whole(window.open("/q/BBBBCCCC").isFit(), "questionnaire-unknown");
            window.page().locator("#code").fill(closed.code().toLowerCase(java.util.Locale.ROOT));
            window.page().locator("form button").click();
            window.page().getByText("ปิดรับคำตอบแล้ว").waitFor();
            whole(window.isFit(), "questionnaire-closed");
        }
    }

    /** The picture of a whole page has the bar with the button at its end, as who scrolled down sees it. */
    private static void whole(Window window, String name) {
        var page = window.page();
        var size = page.viewportSize();
        int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(size.width, Math.max(size.height, height));
        window.picture(name);
        page.setViewportSize(size.width, size.height);
    }

    private static void choose(Page page, String name, String value) {
        page.locator("label:has([name='" + name + "'][value='" + value + "'])").click();
    }

    private static void send(Page page) {
        page.locator(".bar button").click();
    }

    private static Object small(Page page) {
        return page.evaluate("[...document.querySelectorAll('.c label:has(input), select, .bar button')]"
                + ".filter(e => e.offsetParent && e.getBoundingClientRect().height < 44).map(e => e.textContent)");
    }

    private static void closes(Round round, String when) {
        Server.owner().sql("update survey_round set closes_at = " + when + " where id = ?").params(round.id()).update();
    }

    private static Round real(String key) {
        var activity = PlanFile.shipped(2567).activities().filter(a -> a.key().toString().equals(key)).findFirst().orElseThrow();
        var questionnaire = Server.bean(Transactions.class)
                .read(Actor.SYSTEM, () -> Server.bean(ComposingQuestionnaire.class).compose(activity, OFFICE));
        return GivenRound.asking(OFFICE, questionnaire);
    }
}
