package bpm.survey.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.shared.Problem;
import bpm.survey.answer.Answers;
import bpm.survey.round.Round;
import bpm.survey.tally.Folding;
import bpm.survey.tally.Layout;
import bpm.survey.tally.Tallies;
import bpm.survey.tally.Tally;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;

class FoldingTest {

    private static final OfficeCode OFFICE = Given.district(Given.shared(), 7);
    private static final Actor REPORTER = Given.reporter(OFFICE);

    private final Intake intake = Server.bean(Intake.class);
    private final Folding folding = Server.bean(Folding.class);
    private final Tallies tallies = Server.bean(Tallies.class);
    private final Transactions transactions = Server.bean(Transactions.class);

    @Test
    void counts_are_those_of_a_recount_whenever_and_by_whomever_they_are_folded() throws Exception {
        var chance = new Random(57);
        var rounds = List.of(GivenRound.open(OFFICE), GivenRound.open(OFFICE));
        var plain = new HashMap<Long, Tally>();
        var crossed = new HashMap<Long, Tally>();
        rounds.forEach(round -> {
            plain.put(round.id(), Tally.none(Layout.of(GivenRound.questionnaire())));
            crossed.put(round.id(), Tally.none(Layout.ofCrosses(GivenRound.questionnaire())));
        });

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 300; i++) {
                var round = rounds.get(chance.nextInt(2));
                var answers = answers(chance);
                var id = UUID.randomUUID();
                assertThat(intake.receive(round, new Submission(id, Channel.QR, answers)))
                        .isEqualTo(Receipt.ACCEPTED);
                boolean stays = chance.nextInt(5) > 0;
                if (chance.nextInt(10) == 0) {
                    threads.submit(folding::catchUp);
                    threads.submit(folding::catchUp);
                }
                if (stays) {
                    plain.get(round.id()).add(answers, 1);
                    crossed.get(round.id()).add(answers, 1);
                } else {
                    assertThat(remove(round, id)).isEqualTo(1);
                    assertThat(remove(round, id)).isZero();
                }
                if (chance.nextInt(20) == 0) {
                    assertThat(counts(round)).isEqualTo(plain.get(round.id()));
                }
            }
        }
        for (var round : rounds) {
            assertThat(counts(round)).isEqualTo(plain.get(round.id()));
            assertThat(crosses(round)).isEqualTo(crossed.get(round.id()));
        }
        folding.catchUp();
        for (var round : rounds) {
            assertThat(counts(round)).isEqualTo(plain.get(round.id()));
            assertThat(crosses(round)).isEqualTo(crossed.get(round.id()));
        }
    }

    @Test
    void only_the_rounds_own_reporter_takes_answers_out() {
        var round = GivenRound.open(OFFICE);
        var stranger = Given.reporter(Given.elsewhere());

        assertThatThrownBy(() -> transactions.write(
                        stranger,
                        () -> Server.bean(RemovingResponses.class)
                                .remove(stranger, round, List.of(UUID.randomUUID()))))
                .isInstanceOf(Problem.class);
    }

    @Test
    void a_sheet_number_is_free_again_when_its_sheet_is_taken_out_in_the_same_transaction() {
        var round = GivenRound.open(OFFICE);
        var first = sheet(7);
        assertThat(intake.receive(round, first)).isEqualTo(Receipt.ACCEPTED);
        assertThat(intake.receive(round, sheet(7))).isEqualTo(Receipt.SHEET_TAKEN);

        var receipt = transactions.write(REPORTER, () -> {
            Server.bean(RemovingResponses.class).remove(REPORTER, round, List.of(first.id()));
            return intake.receive(round, sheet(7));
        });

        assertThat(receipt).isEqualTo(Receipt.ACCEPTED);
        assertThat(counts(round).responses()).isEqualTo(1);
    }

    @Test
    void an_import_comes_and_goes_with_its_transaction_and_its_batch() {
        var round = GivenRound.open(OFFICE);
        var rows = new ArrayList<Submission>();
        for (int i = 0; i < 500; i++) {
            rows.add(new Submission(
                    UUID.randomUUID(),
                    Channel.IMPORT,
                    Optional.empty(),
                    Optional.of(9L),
                    new Answers(Map.of("S1", 4), Map.of(), Map.of())));
        }

        assertThat(transactions.write(REPORTER, () -> intake.receive(round, rows)))
                .hasSize(500)
                .containsOnly(Receipt.ACCEPTED);
        folding.catchUp();
        assertThat(counts(round).responses()).isEqualTo(500);
        int removed = transactions.write(
                REPORTER,
                () -> Server.bean(RemovingResponses.class).removeBatch(REPORTER, round, 9));

        assertThat(removed).isEqualTo(500);
        assertThat(counts(round)).isEqualTo(Tally.none(Layout.of(GivenRound.questionnaire())));
    }

    @Test
    void a_writer_that_has_ended_wrote_what_waited_and_takes_no_more() {
        var round = GivenRound.open(OFFICE);
        var responses = Server.bean(Responses.class);
        var stuck = new GroupCommit(
                Server.bean(javax.sql.DataSource.class), responses, 1); // its writer has ended
        assertThat(stuck.offer(Waiting.on(Arrival.of(round, sheet(1))))).isTrue();

        close(stuck);

        assertThat(stuck.offer(Waiting.on(Arrival.of(round, sheet(2))))).isFalse();
        assertThat(GivenRound.kept(round)).isEqualTo(1);
    }

    private static void close(GroupCommit writer) {
        try {
            writer.destroy();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Submission sheet(int number) {
        return new Submission(
                UUID.randomUUID(),
                Channel.PAPER,
                Optional.of(number),
                Optional.empty(),
                new Answers(Map.of("S1", 3), Map.of(), Map.of()));
    }

    private int remove(Round round, UUID id) {
        return transactions.write(
                REPORTER,
                () -> Server.bean(RemovingResponses.class).remove(REPORTER, round, List.of(id)));
    }

    private Tally counts(Round round) {
        return transactions.read(Actor.SYSTEM, () -> tallies.of(round));
    }

    private Tally crosses(Round round) {
        return transactions.read(Actor.SYSTEM, () -> tallies.crosses(round));
    }

    private static Answers answers(Random chance) {
        var levels = new HashMap<String, Integer>();
        for (var code : List.of("K1.before", "K1.after", "K2.before", "K2.after", "S1")) {
            if (chance.nextInt(4) > 0) {
                levels.put(code, chance.nextInt(6));
            }
        }
        var chosen = new HashMap<String, String>();
        if (chance.nextBoolean()) {
            chosen.put("sex", chance.nextBoolean() ? "female" : "male");
        }
        if (chance.nextBoolean()) {
            chosen.put("R1", chance.nextBoolean() ? "yes" : "no");
        }
        return new Answers(levels, chosen, Map.of("suggestion", "ดี \"มาก\" \\ \n ๕"));
    }
}
