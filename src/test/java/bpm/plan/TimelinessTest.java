package bpm.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Optional;

/** การส่งตามกำหนด: the day of the first submission against the due day, seven days before it being soon. */
class TimelinessTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 8, 20);

    @ParameterizedTest
    @CsvSource({
        "2024-08-28, , NOT_DUE",
        "2024-08-27, , DUE_SOON",
        "2024-08-20, , DUE_SOON",
        "2024-08-19, , LATE",
        "2024-08-19, 2024-08-19, IN_TIME",
        "2024-08-19, 2024-08-01, IN_TIME",
        "2024-08-19, 2024-08-20, DONE_LATE",
        "2024-12-31, 2024-08-20, IN_TIME"
    })
    void a_filing_is_due_or_sent_in_time_or_late(
            LocalDate due, LocalDate sent, Timeliness timeliness) {
        assertThat(Timeliness.of(Optional.ofNullable(sent), due, TODAY)).isEqualTo(timeliness);
    }
}
