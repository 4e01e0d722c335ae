package bpm.ops;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.survey.answer.Answers;
import bpm.survey.intake.Channel;
import bpm.survey.intake.GivenRound;
import bpm.survey.intake.Intake;
import bpm.survey.intake.Submission;
import bpm.survey.tally.Folding;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.UUID;

class VerifyCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void verify_ends_with_1_and_names_the_round_and_place_of_a_changed_tally() {
        var round = GivenRound.open(Given.district(Given.shared(), 24));
        var answers = new Answers(Map.of("S1", 2), Map.of(), Map.of());
        Server.bean(Intake.class)
                .receive(round, new Submission(UUID.randomUUID(), Channel.QR, answers));
        Server.bean(Folding.class).catchUp();

        add(round.id(), 5);
        int changed = verify();
        add(round.id(), -5);

        assertThat(changed).isEqualTo(1);
        assertThat(err.toString())
                .contains("ยอดของรุ่น " + round.code(), "Round " + round.code())
                .contains("counts[1] (n) is stored as 6, but its answers count 1")
                .contains("counts differ from the answers");
        err.getBuffer().setLength(0);
        verify();
        assertThat(err.toString()).doesNotContain(round.code());
    }

    private int verify() {
        return Commands.run(
                new Installation(Server::context),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "verify");
    }

    private static void add(long round, int many) {
        Server.owner()
                .sql("update survey_tally set counts[1] = counts[1] + ? where round = ?")
                .params(many, round)
                .update();
    }
}
