package bpm.progress.report;

import static bpm.progress.report.ProgressField.*;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.shared.FieldError;
import bpm.shared.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;

class ReadingFormTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 8, 20);

    private static Reading read(ProgressField field, String typed) {
        return ReadingForm.read(ProgressForm.EMPTY.with(field, typed), TODAY);
    }

    private static String said(Reading reading) {
        return reading.errors().stream()
                .map(Words.THAI::s)
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({"58, 58", "๕๘, 58", "'1,250.50', 1250.50", "'๑,๒๕๐', 1250", "1 250, 1250", "0, 0"})
    void a_result_may_have_thai_digits_and_commas(String typed, BigDecimal result) {
        assertThat(read(RESULT, typed).report().result().orElseThrow())
                .isEqualByComparingTo(result);
    }

    @ParameterizedTest
    @CsvSource({"หกสิบ", "-5", "58 คน", "'1,25'", "1.234", "1e3"})
    void what_is_no_number_stays_as_typed_with_a_sentence(String typed) {
        var reading = read(RESULT, typed);

        assertThat(reading.report().result()).isEmpty();
        assertThat(reading.form().of(RESULT)).isEqualTo(typed);
        assertThat(said(reading)).contains("อ่านผลการดำเนินงาน “" + typed + "” ไม่ได้");
    }

    @ParameterizedTest
    @CsvSource({"75, 75", "๗๕ %, 75", "66.67%, 66.67", "120, 120"})
    void a_percent_may_carry_its_sign(String typed, String percent) {
        assertThat(read(PERCENT, typed).report().percent().orElseThrow().plain())
                .isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "10/7/2567, 2024-07-10, 2024-07-10",
        "๑๐ ก.ค. ๒๕๖๗, 2024-07-10, 2024-07-10",
        "2024-07-10, 2024-07-10, 2024-07-10",
        "10 ก.ค. 2567 ถึง 12 ก.ค. 2567, 2024-07-10, 2024-07-12",
        "10/7/2567 - 12/7/2567, 2024-07-10, 2024-07-12",
        "10 - 12 ก.ค. 2567, 2024-07-10, 2024-07-12",
        "10–12 กรกฎาคม 2567, 2024-07-10, 2024-07-12",
        "20/8/2567, 2024-08-20, 2024-08-20",
    })
    void days_are_read_as_thai_offices_write_them(String typed, LocalDate from, LocalDate to) {
        var reading = read(DATES, typed);

        assertThat(said(reading)).isEmpty();
        assertThat(reading.report().dates()).containsExactly(new HeldDates(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "31/6/2567, ไม่มีวันที่ “31/6/2567” ในปฏิทิน",
        "เมื่อวาน, อ่านวันที่ “เมื่อวาน” ไม่ได้",
        "21/8/2567, วันที่ 21 ส.ค. 2567 ยังมาไม่ถึง",
        "12/7/2567 ถึง 10/7/2567, วันที่สิ้นสุด 10 ก.ค. 2567 อยู่ก่อนวันที่เริ่ม 12 ก.ค. 2567",
        "ถึง 10/7/2567, แต่ไม่มีวันที่เริ่ม",
    })
    void a_day_that_cannot_be_is_told(String typed, String sentence) {
        var reading = read(DATES, typed);

        assertThat(said(reading)).contains(sentence);
        assertThat(reading.form().dateRows()).hasSize(1);
    }

    @Test
    void one_wrong_row_keeps_all_rows_as_typed() {
        var reading = read(DATES, "10/7/2567\nพรุ่งนี้\n12/7/2567");

        assertThat(reading.report().dates()).hasSize(2);
        assertThat(reading.form().of(DATES)).isEqualTo("10/7/2567\nพรุ่งนี้\n12/7/2567");
        assertThat(reading.errors()).extracting(FieldError::field).containsExactly("dates");
    }

    @Test
    void what_was_read_reads_back_as_itself() {
        var form = ProgressForm.EMPTY
                .with(RESPONSIBLE_NAME, "  อรทัย   ใจงาม ")
                .with(RESPONSIBLE_PHONE, "๐๘๑๒๓๔๕๖๗๘")
                .with(DATES, "10 - 12 ก.ค. 2567\n\n15/7/2567")
                .with(SUCCESS_POINTS, "มีแผนทุกตำบล\r\n\r\nมีกองทุน")
                .with(RESULT, "๑,๒๕๐.๕๐")
                .with(PERCENT, "๗๕ %")
                .with(PERCENT_REASON, "รอเบิกจ่าย")
                .with(REMARKS, "บรรทัดหนึ่ง\nบรรทัดสอง");

        var once = ReadingForm.read(form, TODAY);
        var twice = ReadingForm.read(once.form(), TODAY);

        assertThat(once.errors()).isEmpty();
        assertThat(once.form().of(RESPONSIBLE_PHONE)).isEqualTo("081-234-5678");
        assertThat(once.report().successPoints()).containsExactly("มีแผนทุกตำบล", "มีกองทุน");
        assertThat(once.report().lastHeld()).contains(LocalDate.of(2024, 7, 15));
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void a_text_that_is_too_long_is_told_and_not_cut() {
        var reading = read(REMARKS, "ก".repeat(4001));

        assertThat(said(reading)).contains("4,001").contains("4,000");
        assertThat(reading.form().of(REMARKS)).hasSize(4001);
    }

    @Test
    void what_the_database_cannot_hold_is_dropped() {
        assertThat(read(REMARKS, "ก\u0000ข").report().remarks()).isEqualTo("กข");
    }

    @Test
    void a_number_that_is_too_large_is_told_with_its_limit() {
        var reading = ReadingForm.read(
                ProgressForm.EMPTY
                        .with(ProgressField.PERCENT, "1000")
                        .with(ProgressField.RESULT, "99999999999999999999"),
                java.time.LocalDate.of(2024, 8, 20));

        assertThat(reading.errors())
                .extracting(bpm.shared.FieldError::sentence)
                .containsExactlyInAnyOrder(
                        "ร้อยละ “{0}” สูงเกินไป กรุณากรอกไม่เกิน 999.99",
                        "ผลการดำเนินงาน “{0}” มากเกินไป กรุณากรอกไม่เกิน 999,999,999,999.99");
    }
}
