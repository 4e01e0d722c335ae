package bpm.survey.asking;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.plan.Activity;
import bpm.plan.file.PlanFile;
import bpm.survey.intake.GivenRound;
import bpm.survey.question.ComposingQuestionnaire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What travels to a phone with weak signal before its owner can answer, for every activity of 2567. */
class LightTest {

    private static final int MOST = 10_000;
    private static final OfficeCode OFFICE = Given.district(Given.elsewhere(), 1);

    private final Participant participant = new Participant();

    static Stream<Activity> activities() {
        return PlanFile.shipped(2567).activities();
    }

    /** Unpacked, a page of many topics is larger: each of its levels is a card with its words. */
    @Test
    void unpacked_a_page_without_topics_is_small_and_one_with_ten_is_bearable() {
        var sizes = activities().map(this::unpacked).sorted().toList();

        assertThat(sizes).hasSize(21);
        assertThat(sizes.stream().filter(size -> size < 30_000)).hasSizeGreaterThanOrEqualTo(7);
        assertThat(sizes.stream().filter(size -> size < 37_500)).hasSizeGreaterThanOrEqualTo(19);
        assertThat(sizes.getLast()).isLessThan(46_000);
    }

    private int unpacked(Activity activity) {
        var questionnaire = Server.bean(Transactions.class)
                .read(
                        Actor.SYSTEM,
                        () -> Server.bean(ComposingQuestionnaire.class).compose(activity, OFFICE));
        var path = "/q/" + GivenRound.asking(OFFICE, questionnaire).code();
        var answer = participant.get(path);
        var page = answer.page();
        int html = bytes(answer.body());
        int rest = page.select("link[rel=stylesheet], script[src]").stream()
                .map(part -> part.attr("href") + part.attr("src"))
                .mapToInt(part -> bytes(participant.get(part).body()))
                .sum();
        return html + rest;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @ParameterizedTest
    @MethodSource("activities")
    void page_style_and_scripts_together_are_light(Activity activity) {
        var questionnaire = Server.bean(Transactions.class)
                .read(
                        Actor.SYSTEM,
                        () -> Server.bean(ComposingQuestionnaire.class).compose(activity, OFFICE));
        var round = GivenRound.asking(OFFICE, questionnaire);

        var page = participant.get("/q/" + round.code()).page();
        var parts = new ArrayList<>(List.of("/q/" + round.code(), "/q/worker.js"));
        page.select("link[rel=stylesheet], script[src]")
                .forEach(part -> parts.add(part.attr("href") + part.attr("src")));

        assertThat(parts).hasSize(4);
        assertThat(parts.stream().mapToInt(participant::weigh).sum()).isLessThan(MOST);
    }
}
