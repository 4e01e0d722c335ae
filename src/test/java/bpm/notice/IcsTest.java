package bpm.notice;

import static org.assertj.core.api.Assertions.assertThat;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;

import org.junit.jupiter.api.Test;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/** RFC 5545, as another's parser reads it. */
class IcsTest {

    private static final String THAI =
            "กำหนดส่ง: ส่งเสริมการพัฒนาคุณภาพชีวิต; ระยะที่ ๑, ๒ \\ ๓ 🌾 ".repeat(4) + "จบ";

    private static String calendar() {
        return new Ics()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//BPM//TH")
                .line("BEGIN", "VEVENT")
                .line("UID", "2567-07-2.5701@bpm")
                .moment("DTSTAMP", Instant.parse("2024-08-20T01:02:03Z"))
                .day("DTSTART", LocalDate.of(2024, 7, 31))
                .text("SUMMARY", THAI)
                .text("DESCRIPTION", "บรรทัดแรก\nบรรทัดที่สอง")
                .line("END", "VEVENT")
                .line("END", "VCALENDAR")
                .toString();
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_parted() {
        var lines = calendar().split("\r\n");

        assertThat(lines).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n").doesNotContain("?");
        });
        assertThat(lines).hasSizeGreaterThan(15);
    }

    @Test
    void a_parser_of_calendars_reads_the_same_words() throws Exception {
        var read = new CalendarBuilder().build(new StringReader(calendar()));

        VEvent event = (VEvent) read.getComponents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(THAI);
        assertThat(event.getDescription().getValue()).isEqualTo("บรรทัดแรก\nบรรทัดที่สอง");
    }
}
