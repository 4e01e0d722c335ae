package bpm.survey.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.access.Transactions;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeptEditionTest {

    @Test
    void a_round_that_has_answers_keeps_its_questionnaire_whoever_asks_the_database() {
        var given = GivenRound.in(Given.elsewhere(), 1);
        var answered = given.round();
        var empty = given.round();
        GivenRound.answer(answered);
        long other = otherEdition(answered);

        assertThatThrownBy(() -> change(Server.owner(), answered, other))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("its edition stays");
        assertThatThrownBy(() -> Server.bean(Transactions.class)
                        .write(Actor.SYSTEM, () -> change(Server.database(), answered, other)))
                .isInstanceOf(DataIntegrityViolationException.class);
        Server.owner()
                .sql("update survey_response set removed_at = now() where round = ?")
                .param(answered.id())
                .update();
        assertThatThrownBy(() -> change(Server.owner(), answered, other))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(edition(answered)).isEqualTo(answered.edition());

        change(Server.owner(), empty, other);
        assertThat(edition(empty)).isEqualTo(other);
        change(Server.owner(), answered, answered.edition());
    }

    private static void change(JdbcClient database, Round round, long edition) {
        database.sql("update survey_round set edition = ?, place = 'ใหม่' where id = ?")
                .params(edition, round.id())
                .update();
    }

    private static long edition(Round round) {
        return Server.read(Long.class, "select edition from survey_round where id = ?", round.id());
    }

    private static long otherEdition(Round round) {
        return Server.owner().sql("""
                        insert into survey_edition (activity, digest, content, made_at)
                        select activity, 'other ' || clock_timestamp(), content, made_at
                        from survey_edition
                        where id = ?
                        returning id
                        """).param(round.edition()).query(Long.class).single();
    }
}
