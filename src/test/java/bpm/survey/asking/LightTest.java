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

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What a phone with weak signal must fetch before its owner can answer, for every activity of 2567. */
class LightTest {

    private static final int MOST = 30_000;
    private static final OfficeCode OFFICE = Given.district(Given.elsewhere(), 1);

    private final Participant participant = new Participant();

    static Stream<Activity> activities() {
        return PlanFile.shipped(2567).activities();
    }

    @ParameterizedTest
    @MethodSource("activities")
    void page_style_and_scripts_together_are_light(Activity activity) {
        var questionnaire = Server.bean(Transactions.class)
                .read(
                        Actor.SYSTEM,
                        () -> Server.bean(ComposingQuestionnaire.class).compose(activity, OFFICE));
        var round = GivenRound.asking(OFFICE, questionnaire);

        var answer = participant.get("/q/" + round.code());

        var parts = new java.util.ArrayList<>(java.util.List.of(answer.body()));
        answer.page()
                .select("link[rel=stylesheet], script[src]")
                .forEach(part -> parts.add(
                        participant.get(part.attr("href") + part.attr("src")).body()));
        parts.add(participant.get("/q/worker.js").body());
        int plain = parts.stream()
                .mapToInt(part -> part.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        int packed = parts.stream().mapToInt(LightTest::packed).sum();
        System.out.println(activity.key() + " " + plain + " " + packed + " html "
                + answer.body().getBytes(StandardCharsets.UTF_8).length);
        assertThat(parts).hasSize(4);
        assertThat(packed).as("as it travels").isLessThan(MOST / 2);
        assertThat(plain).as("unpacked").isLessThan(MOST);
    }

    private static int packed(String text) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
