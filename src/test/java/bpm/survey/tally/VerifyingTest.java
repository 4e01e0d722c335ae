package bpm.survey.tally;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.shared.Words;
import bpm.survey.answer.Answers;
import bpm.survey.intake.Channel;
import bpm.survey.intake.GivenRound;
import bpm.survey.intake.Intake;
import bpm.survey.intake.Receipt;
import bpm.survey.intake.Submission;
import bpm.survey.round.Round;
import bpm.survey.round.Rounds;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

class VerifyingTest {

    private static final Words ENGLISH = new Words(true, false);
    private static final OfficeCode OFFICE = Given.district(Given.province(), 1);

    private final VerifyingTallies verifying = Server.bean(VerifyingTallies.class);
    private final Folding folding = Server.bean(Folding.class);

    @Test
    void a_count_that_was_changed_is_named_with_its_round_and_place() {
        var round = answered(4, 5, 5);
        folding.catchUp();
        assertThat(named(round)).isEmpty();

        int place = Layout.of(GivenRound.questionnaire()).levels("S1") + 4;
        add(round, "counts", place, 1);
        var wrong = named(round);
        add(round, "counts", place, -1);

        assertThat(wrong)
                .containsExactly(
                        "Round %s of office %s: counts[%d] (S1 = 4) is stored as 2, but its answers count 1"
                                .formatted(round.code(), OFFICE, place + 1));
        assertThat(named(round)).isEmpty();
    }

    @Test
    void a_breakdown_that_was_changed_is_named_too() {
        var round = answered(3);
        folding.catchUp();
        var layout = Layout.ofCrosses(GivenRound.questionnaire());
        var sex = GivenRound.questionnaire().questions().findFirst().orElseThrow();
        int place = layout.crossed(sex, "male", "K2.after") + 5;

        add(round, "crosses", place, 7);
        var wrong = named(round);
        add(round, "crosses", place, -7);

        assertThat(wrong)
                .singleElement()
                .asString()
                .contains("(sex = male: K2.after = 5)", "as 7,");
    }

    @Test
    void a_tally_that_is_gone_is_named_and_so_is_a_sum_that_was_changed() {
        var round = answered(5);
        folding.catchUp();
        Server.owner()
                .sql("update survey_sum set counts[1] = counts[1] + 3 where office = ?")
                .param(OFFICE.value().substring(0, 2))
                .update();
        var wrong = verifying.verify();
        Server.owner()
                .sql("update survey_sum set counts[1] = counts[1] - 3 where office = ?")
                .param(OFFICE.value().substring(0, 2))
                .update();
        assertThat(wrong.isRight()).isFalse();
        assertThat(wrong.wrong())
                .anySatisfy(one -> assertThat(one.said(ENGLISH))
                        .contains("The sum of activity 2567-01-1 at office "
                                + OFFICE.value().substring(0, 2)));

        Server.owner()
                .sql("delete from survey_tally where round = ?")
                .param(round.id())
                .update();
        assertThat(named(round)).anyMatch(said -> said.contains("counts[1] (n) is stored as 0"));

        recount(round);
        assertThat(named(round)).isEmpty();
    }

    @Test
    void one_round_that_cannot_be_counted_stops_no_other_and_is_counted_later() {
        var broken = answered(1);
        var good = answered(2);
        folding.catchUp();
        var kept = breakEdition(broken);
        receive(broken, 5);
        receive(good, 4);

        folding.catchUp();
        var others = responses(good);
        var wrong = named(broken);
        folding.mend(); // not yet
        receive(broken, 5);
        receive(good, 4);
        folding.catchUp();
        var later = responses(good);
        mendEdition(broken, kept);
        folding.mend();

        assertThat(others).isEqualTo(2);
        assertThat(later).isEqualTo(3);
        assertThat(wrong).anyMatch(said -> said.contains("is set aside uncounted"));
        assertThat(responses(broken)).isEqualTo(3);
        assertThat(named(broken)).isEmpty();
        assertThat(named(good)).isEmpty();
    }

    private static Round answered(int... levels) {
        var round = GivenRound.open(OFFICE);
        for (int level : levels) {
            receive(round, level);
        }
        return round;
    }

    private static void receive(Round known, int level) {
        var round = Server.bean(Transactions.class)
                .read(Actor.SYSTEM, () -> Server.bean(Rounds.class).get(known.id()));
        var answers = new Answers(Map.of("S1", level), Map.of("sex", "female"), Map.of());
        assertThat(Server.bean(Intake.class)
                        .receive(round, new Submission(UUID.randomUUID(), Channel.QR, answers)))
                .isEqualTo(Receipt.ACCEPTED);
    }

    private List<String> named(Round round) {
        return verifying.verify().wrong().stream()
                .map(wrong -> wrong.said(ENGLISH))
                .filter(said -> said.contains(round.code()))
                .toList();
    }

    private static void add(Round round, String column, int place, int many) {
        Server.owner()
                .sql("update survey_tally set %1$s[?] = %1$s[?] + ? where round = ?"
                        .formatted(column))
                .params(place + 1, place + 1, many, round.id())
                .update();
    }

    /** Gives the round a broken questionnaire of its own, as no screen can, and tells what it had. */
    private static long breakEdition(Round round) {
        var owner = Server.owner();
        owner.sql("alter table survey_round disable trigger survey_round_edition_kept")
                .update();
        owner.sql("""
                        with broken as (
                            insert into survey_edition (activity, digest, content, made_at)
                            values ('2567-01-1', ?, '{"sections": 7}', now())
                            returning id)
                        update survey_round set edition = broken.id from broken where survey_round.id = ?
                        """).params(UUID.randomUUID().toString(), round.id()).update();
        return round.edition();
    }

    private static void mendEdition(Round round, long edition) {
        var owner = Server.owner();
        owner.sql("update survey_round set edition = ? where id = ?")
                .params(edition, round.id())
                .update();
        owner.sql("alter table survey_round enable trigger survey_round_edition_kept")
                .update();
    }

    private static void recount(Round round) {
        Server.owner()
                .sql(
                        "insert into survey_aside (round, office, reason, since) values (?, ?, '-', now())")
                .params(round.id(), round.office().value())
                .update();
        Server.bean(Folding.class).mend();
    }

    private static long responses(Round round) {
        return Server.bean(Transactions.class)
                .read(
                        Actor.SYSTEM,
                        () -> Server.database()
                                .sql("select responses from survey_tally where round = ?")
                                .param(round.id())
                                .query(Long.class)
                                .single());
    }
}
