package bpm.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "0812345678,           0812345678,   081-234-5678",
        "081-234-5678,         0812345678,   081-234-5678",
        "๐๘๑ ๒๓๔ ๕๖๗๘,         0812345678,   081-234-5678",
        "+66 81 234 5678,      0812345678,   081-234-5678",
        "66812345678,          0812345678,   081-234-5678",
        "+66 (0)81 234 5678,   0812345678,   081-234-5678",
        "06 1234 5678,         0612345678,   061-234-5678",
        "02 123 4567,          021234567,    02-123-4567",
        "๐ - ๕๓๑๗-๗๓๕๐,        053177350,    053-177-350",
        "053-177350 ต่อ 12,    053177350#12, 053-177-350 ต่อ 12",
        "053177350#12,         053177350#12, 053-177-350 ต่อ 12",
    })
    void a_number_is_kept_bare_and_shown_in_groups(String typed, String stored, String shown) {
        var phone = Phone.parse(typed).orElseThrow();

        assertThat(phone.stored()).isEqualTo(stored);
        assertThat(phone.shown()).isEqualTo(shown);
        assertThat(Phone.parse(shown)).contains(phone);
        assertThat(Phone.parse(stored)).contains(phone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ไม่มี",
                "12345",
                "081234567",
                "08123456789",
                "1812345678",
                "0012345678",
                "+44 20 7946 0958",
                "081-234-5678 หรือ 089-999-9999"
            })
    void what_is_no_thai_number_is_refused(String typed) {
        assertThat(Phone.parse(typed)).isEmpty();
    }
}
