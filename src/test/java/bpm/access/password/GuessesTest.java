package bpm.access.password;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.shared.Problem;

import org.junit.jupiter.api.Test;

class GuessesTest {

    private final Guesses guesses = new Guesses(3);

    @Test
    void one_address_guesses_so_often_at_many_names_and_no_more_while_others_go_on() {
        for (int i = 0; i < 3; i++) {
            guesses.refuseTooMany("10.0.0.1");
            guesses.count("10.0.0.1");
        }

        assertThatThrownBy(() -> guesses.refuseTooMany("10.0.0.1"))
                .isInstanceOf(Problem.class)
                .extracting(problem -> ((Problem) problem).kind())
                .isEqualTo(Problem.Kind.TOO_MANY);
        assertThatCode(() -> guesses.refuseTooMany("10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void a_network_of_addresses_is_one() {
        for (int i = 0; i < 3; i++) {
            guesses.count("2001:db8:1:2:0:0:0:" + i);
        }

        assertThatThrownBy(() -> guesses.refuseTooMany("2001:db8:1:2:9:9:9:9"))
                .isInstanceOf(Problem.class);
        assertThatCode(() -> guesses.refuseTooMany("2001:db8:1:3:9:9:9:9"))
                .doesNotThrowAnyException();
    }
}
