package bpm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Visitor;
import bpm.org.OfficeCode;
import bpm.survey.round.GivenRound;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The hall: the wall counts by itself while phones answer, and slips come out on paper. */
class HallTest {

    private static final OfficeCode PROVINCE = Given.province();

    @Test
    void the_wall_counts_an_answer_without_being_loaded_again() {
        var given = GivenRound.in(PROVINCE, 1);
        var round = given.round();
        var keeper = Visitor.as(given.reporter());
        keeper.send(round.path() + "/edit", "from", "15/6/2567", "present", "8", "seen", "1");

        try (var wall = Window.desktop().as(given.reporter()).open(round.path() + "/projector");
                var phone = Window.phone().as(given.reporter()).open(round.path() + "/projector")) {
            wall.page().locator(".door.not_yet").waitFor();
            wall.page().evaluate("window.loadedOnce = true");
            keeper.send(round.path() + "/opening");
            wall.page().locator(".door.open").waitFor();
            for (int i = 0; i < 3; i++) {
                assertThat(answer(round.code())).isEqualTo(201);
            }

            wall.page().locator("[data-responses]:text-is('3')").waitFor();
            wall.page().locator("[data-percent]:text-is('37.5')").waitFor();
            assertThat(wall.page().evaluate("window.loadedOnce")).isEqualTo(true);
            wall.isFit().picture("projector");
            phone.page().locator("[data-responses]:text-is('3')").waitFor();
            phone.isFit().picture("projector-phone");
        }
    }

    @Test
    void without_script_the_wall_has_a_link_to_load_it_anew() {
        var given = GivenRound.in(PROVINCE, 1);
        var round = given.round();

        try (var wall = Window.withoutScript().as(given.reporter()).open(round.path() + "/projector")) {
            assertThat(wall.page().locator("[data-reload]").isVisible()).isTrue();
            assertThat(wall.page().locator("[data-lost]").isVisible()).isFalse();
        }
    }

    @Test
    void slips_are_made_and_stand_ten_on_a_sheet() {
        var given = GivenRound.in(PROVINCE, 2);
        var round = given.round();
        Visitor.as(given.reporter())
                .send(round.path() + "/edit", "from", "15/6/2567", "expected", "23", "slips", "each", "seen", "1");

        try (var desk = Window.desktop().as(given.reporter()).open(round.path() + "/slips");
                var phone = Window.phone().as(given.reporter())) {
            desk.page().locator("main form button.btn-primary").click();
            desk.page().locator(".job").waitFor();
            desk.isFit().picture("slips");
            desk.open(round.path() + "/slips/1");
            assertThat(desk.page().locator(".slip").count()).isEqualTo(23);
            desk.isFit().picture("slip-sheet");
            assertThat(sheets(desk)).isEqualTo(3);
            phone.open(round.path() + "/slips").isFit().picture("slips-phone");
            phone.open(round.path() + "/slips/1").isFit().picture("slip-sheet-phone");
        }
    }

    /** How many sheets of paper the page fills. */
    private static int sheets(Window desk) {
        var print = new com.microsoft.playwright.Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true);
        var pdf = new String(desk.page().pdf(print), StandardCharsets.ISO_8859_1);
        return pdf.split("/Type\\s*/Page\\b", -1).length - 1;
    }

    private static int answer(String code) {
        return Visitor.nobody()
                .sendJson("/q/" + code, "{\"id\":\"" + UUID.randomUUID() + "\",\"answers\":{\"suggestion\":\"ดี\"}}")
                .status();
    }
}
