package bpm.access.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.shared.Problem;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class GuessesTest {

    private static final Instant NOW = Instant.parse("2024-08-20T09:00:00Z");
    private static final Problem WRONG = Problem.invalid("name", "ไม่ถูกต้อง");

    private final Guesses guesses = new Guesses(3);

    @Test
    void one_address_guesses_so_often_at_many_names_and_no_more_while_others_go_on() {
        for (int i = 0; i < 3; i++) {
            assertThat(guesses.isTooMany("10.0.0.1", NOW)).isFalse();
            guesses.count("10.0.0.1", NOW);
        }

        assertThat(guesses.isTooMany("10.0.0.1", NOW)).isTrue();
        assertThat(guesses.isTooMany("10.0.0.2", NOW)).isFalse();
        assertThat(guesses.isTooMany("10.0.0.1", NOW.plusSeconds(5))).isTrue();
        assertThat(guesses.isTooMany("10.0.0.1", NOW.plusSeconds(6))).isFalse();
    }

    @Test
    void a_network_of_addresses_is_one() {
        for (int i = 0; i < 3; i++) {
            guesses.count("2001:db8:1:2:0:0:0:" + i, NOW);
        }

        assertThat(guesses.isTooMany("2001:db8:1:2:9:9:9:9", NOW)).isTrue();
        assertThat(guesses.isTooMany("2001:db8:1:3:9:9:9:9", NOW)).isFalse();
    }

    @Test
    void
            a_proxy_that_writes_addresses_short_or_ipv4_as_ipv6_hides_nobody_and_locks_no_neighbour_out() {
        for (int i = 0; i < 3; i++) {
            guesses.count("2001:db8::" + i, NOW);
            guesses.count("0:0:0:0:0:ffff:a00:1", NOW);
        }

        assertThat(guesses.isTooMany("2001:db8::9", NOW)).isTrue();
        assertThat(guesses.isTooMany("10.0.0.1", NOW)).isTrue();
        assertThat(guesses.isTooMany("::ffff:10.0.0.2", NOW)).isFalse();
    }

    @Test
    void a_clock_that_is_put_back_locks_nobody_out() {
        guesses.count("10.0.0.1", NOW);

        assertThat(guesses.isTooMany("10.0.0.1", NOW.minusSeconds(86_400))).isFalse();
        guesses.count("10.0.0.1", NOW.minusSeconds(86_400));
        assertThat(guesses.isTooMany("10.0.0.1", NOW.minusSeconds(86_390))).isFalse();
    }

    @Test
    void who_keeps_on_trying_while_refused_locks_nobody_out_for_longer() {
        for (int i = 0; i < 3; i++) {
            guesses.count("10.0.0.1", WRONG);
        }
        assertThatThrownBy(() -> guesses.refuseTooMany("10.0.0.1"))
                .isInstanceOfSatisfying(Problem.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(Problem.Kind.TOO_MANY);
                    for (int i = 0; i < 100; i++) {
                        guesses.count("10.0.0.1", refused);
                    }
                });

        assertThat(guesses.isTooMany("10.0.0.1", Instant.now().plusSeconds(7))).isFalse();
    }
}
