package bpm.survey.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class PlacesTest {

    @ParameterizedTest
    @CsvSource({
        "a1 b2 c3 d4, a b c d",
        "a1 b2 c3 d1, d a b c",
        "a4 b2 c3 d4, b c d a",
        "a2 b1 c3 d4, b a c d",
        "a b c1 d, c a b d",
        "a๓ b2 c3 d4, b c a d",
        "a9 b c d, b c d a",
        "ax b2 c0 d1, d a b c",
    })
    void a_number_says_where_one_stands_and_whoever_has_none_stays(String typed, String order) {
        var ordered = Places.inOrder(List.of(typed.split(" ")), item -> item.substring(1));

        assertThat(String.join(
                        " ", ordered.stream().map(item -> item.substring(0, 1)).toList()))
                .isEqualTo(order);
    }
}
