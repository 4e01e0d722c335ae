package bpm.notice;

import bpm.access.Actor;
import bpm.access.Addresses;
import bpm.org.Offices;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writing a calendar (เขียนไฟล์ปฏิทิน): one all-day event for all of an activity,
 * for an overview, for the report of a month. */
@Component
class WritingCalendar {

    private final Offices offices;
    private final Addresses addresses;
    private final Clock clock;

    WritingCalendar(Offices offices, Addresses addresses, Clock clock) {
        this.offices = offices;
        this.addresses = addresses;
        this.clock = clock;
    }

    String of(Actor person, List<DueFiling> shown) {
        var t = person.words();
        var office = offices.get(person.office()).brief(t);
        var ics = new Ics()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//BPM//due dates//TH")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", t.s("กำหนดส่งรายงาน BPM {0}", office))
                .line("X-WR-TIMEZONE", Words.BANGKOK.getId())
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H")
                .line("X-PUBLISHED-TTL", "PT6H");
        var activities = new LinkedHashMap<String, List<DueFiling>>();
        shown.forEach(filing -> activities
                .computeIfAbsent(filing.event(), key -> new ArrayList<>())
                .add(filing));
        activities.values().forEach(filings -> event(ics, t, filings));
        return ics.line("END", "VCALENDAR").toString();
    }

    /** The same activity of the same office has the same name for ever, also when its day moves. */
    private void event(Ics ics, Words t, List<DueFiling> activity) {
        var first = activity.getFirst();
        boolean done = activity.stream().allMatch(filing -> filing.firstSent().isPresent());
        var states = activity.stream()
                .map(filing -> t.s(filing.kind().title()) + ": "
                        + t.s(filing.timeliness(LocalDate.now(clock)).title()))
                .collect(Collectors.joining("\n"));
        var page = addresses.of("/assignments/" + first.event());
        var name = first.brief(t);
        var about = Stream.of(first.project(), first.window(), states, page)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        ics.line("BEGIN", "VEVENT")
                .line("UID", first.event().replace('/', '.') + "@bpm")
                .moment("DTSTAMP", clock.instant().truncatedTo(ChronoUnit.SECONDS))
                .day("DTSTART", first.due())
                .day("DTEND", first.due().plusDays(1))
                .text("SUMMARY", done ? "✓ " + name : t.s("กำหนดส่ง: {0}", name))
                .text("DESCRIPTION", about)
                .line("URL", page)
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }
}
