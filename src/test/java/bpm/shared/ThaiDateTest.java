package bpm.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class ThaiDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15 ก.ค. 2567",
                "15/7/2567",
                "15 กรกฎาคม พ.ศ. 2567",
                "15 Jul 2024",
                "15 July 2024",
                "15/7/2024",
                "2024-07-15",
                "2567-07-15",
                "15 JUL 2567"
            })
    void a_day_is_read_in_both_calendars_and_languages(String typed) {
        assertThat(ThaiDate.parse(typed)).contains(LocalDate.of(2024, 7, 15));
    }

    @ParameterizedTest
    @CsvSource({
        "31 ก.พ. 2567, ไม่มีวันที่",
        "31/2/2024, ไม่มีวันที่",
        "15/7/67, ปีต้องมี 4 หลัก",
        "15 ก.ค. 67, ปีต้องมี 4 หลัก",
        "เมื่อวาน, กรุณากรอกเช่น"
    })
    void what_is_no_day_is_refused_with_the_reason(String typed, String reason) {
        assertThat(ThaiDate.parse(typed)).isEmpty();
        assertThat(UnreadableDay.at("from", typed).sentence()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"15 ก.ค. 2567, 15 Jul 2024", "เมื่อวาน, เมื่อวาน", "15 Jul 2024, 15 Jul 2024"})
    void an_english_reader_finds_days_as_they_would_type_them(String text, String shown) {
        assertThat(new Words(true, false).typed(text)).isEqualTo(shown);
        assertThat(Words.THAI.typed(text)).isEqualTo(text);
    }
}
