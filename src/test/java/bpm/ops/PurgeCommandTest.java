package bpm.ops;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.survey.answer.Answers;
import bpm.survey.intake.Channel;
import bpm.survey.intake.GivenRound;
import bpm.survey.intake.Intake;
import bpm.survey.intake.Submission;
import bpm.survey.round.Round;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** The command looks first, and deletes only when it is told to. Years up to 2530 belong to this class. */
class PurgeCommandTest {

    private static int next = 2531;

    /** Each test has a year before those of the others. */
    private final int year = --next;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Round round;

    @BeforeEach
    void aRoundOfAClosedYear() {
        round = GivenRound.open(Given.district(Given.shared(), 23));
        var answers = new Answers(Map.of("S1", 4), Map.of(), Map.of());
        Server.bean(Intake.class)
                .receive(round, new Submission(UUID.randomUUID(), Channel.QR, answers));
        Server.owner()
                .sql("update survey_round set year = ? where id = ?")
                .params(year, round.id())
                .update();
        Server.owner()
                .sql("insert into years_closed values (?, 1, now(), 0, 'test')")
                .param(year)
                .update();
    }

    @AfterEach
    void openTheYear() {
        Server.owner()
                .sql("update survey_round set year = 2567 where id = ?")
                .param(round.id())
                .update();
        Server.owner()
                .sql(
                        "insert into nation_touched (year, office, activity) values (2567, ?, ?), (?, ?, ?)")
                .params(
                        round.office().value(),
                        round.activity().toString(),
                        year,
                        round.office().value(),
                        round.activity().toString())
                .update();
        Server.owner()
                .sql("delete from years_closed where year = ?")
                .param(year)
                .update();
    }

    @Test
    void it_shows_first_and_deletes_with_yes_alone() throws IOException {
        var before = Integer.toString(year + 1);
        var report = folder.resolve("purged.csv");

        assertThat(run("purge", "--before", before)).isZero();
        assertThat(out.toString()).contains("ยังไม่ได้ลบ", "1 of 1 rounds would go");
        assertThat(GivenRound.kept(round)).isEqualTo(1);

        assertThat(run("purge", "--before", before, "--yes", "--report", report.toString()))
                .isZero();
        assertThat(out.toString()).contains("ลบแล้ว 1 คำตอบ", "1 of 1 rounds deleted");
        assertThat(GivenRound.kept(round)).isZero();
        assertThat(Files.readString(report)).contains(round.code(), "deleted");
    }

    @Test
    void a_year_that_cannot_be_is_not_understood() {
        assertThat(run("purge", "--before", "2024", "--yes")).isEqualTo(2);
        assertThat(run("purge", "--before", "2599", "--yes")).isEqualTo(2);

        assertThat(err.toString()).contains("--before");
        assertThat(GivenRound.kept(round)).isEqualTo(1);
    }

    private int run(String... words) {
        return Commands.run(
                new Installation(Server::context),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                words);
    }
}
