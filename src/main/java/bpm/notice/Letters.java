package bpm.notice;

import bpm.access.Actor;
import bpm.access.Addresses;
import bpm.org.Offices;
import bpm.plan.Timeliness;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes mail in the reader's words (ข้อความอีเมล): what it is, what to do, and where. */
@Component
class Letters {

    /** A mail as it is written. */
    record Letter(String subject, String body) {}

    private static final int MOST = 30;

    private final Addresses addresses;
    private final Offices offices;

    Letters(Addresses addresses, Offices offices) {
        this.addresses = addresses;
        this.offices = offices;
    }

    Letter returned(Words t, Actor by, Told told) {
        var about =
                t.digits(told.ref().activity()) + " " + t.s(told.ref().kind().title());
        return letter(
                t,
                t.s("BPM: ส่งกลับให้แก้ไข {0}", about),
                List.of(
                        t.s("{0} ส่งรายงาน {1} กลับให้แก้ไข", by.fullName(), about),
                        t.s("เหตุผล: {0}", told.note()),
                        addresses.of(told.ref().path())));
    }

    /** What happened to the reader's account: nobody chooses not to hear of it. */
    Letter account(Words t, String subject, List<String> lines) {
        return new Letter(subject, String.join("\n", lines) + "\n\n" + addresses.of("/me") + "\n");
    }

    Letter late(Words t, List<DueFiling> filings) {
        var lines = new ArrayList<String>();
        lines.add(t.s("รายงานต่อไปนี้เลยกำหนดส่งแล้ว"));
        list(lines, t, filings);
        return letter(t, t.s("BPM: รายงานเลยกำหนด {0} ฉบับ", filings.size()), lines);
    }

    /** What wants the reader this morning; each part only where there is something in it. */
    Letter digest(Words t, LocalDate today, MorningMail.Morning morning) {
        var lines = new ArrayList<String>();
        lines.add(t.s("งานใน BPM เช้านี้ {0}", t.longDate(today)));
        var returned = morning.own().stream().filter(DueFiling::isReturned).toList();
        part(lines, t, t.s("ส่งกลับแก้ไข"), returned);
        var late = at(morning, today, Timeliness.LATE);
        part(lines, t, t.s("เลยกำหนด"), late);
        part(lines, t, t.s("ใกล้ครบกำหนด"), at(morning, today, Timeliness.DUE_SOON));
        if (!morning.waiting().isEmpty()) {
            lines.add("");
            lines.add(t.s("รอพิจารณา {0} ฉบับ", morning.waiting().size()));
            morning.waiting().stream()
                    .limit(MOST)
                    .forEach(ref -> lines.add("• " + t.digits(ref.activity()) + " "
                            + t.s(ref.kind().title()) + ", "
                            + offices.get(ref.office()).brief(t)));
        }
        lines.add("");
        lines.add(addresses.of("/"));
        return letter(t, subject(t, today, late.size()), lines);
    }

    private static String subject(Words t, LocalDate today, int late) {
        return late == 0
                ? t.s("BPM: งานที่ต้องดูวันนี้ {0}", today)
                : t.s("BPM: งานที่ต้องดูวันนี้ {0} เลยกำหนด {1} ฉบับ", today, late);
    }

    private static List<DueFiling> at(
            MorningMail.Morning morning, LocalDate today, Timeliness timeliness) {
        return morning.own().stream()
                .filter(filing -> !filing.isReturned() && filing.timeliness(today) == timeliness)
                .toList();
    }

    private void part(List<String> lines, Words t, String title, List<DueFiling> filings) {
        if (!filings.isEmpty()) {
            lines.add("");
            lines.add(title + " (" + t.number(filings.size()) + ")");
            list(lines, t, filings);
        }
    }

    private void list(List<String> lines, Words t, List<DueFiling> filings) {
        filings.stream().limit(MOST).forEach(filing -> {
            lines.add("• " + filing.title(t) + " — " + t.s("กำหนด {0}", filing.due()));
            lines.add("  " + addresses.of(filing.path()));
        });
    }

    private Letter letter(Words t, String subject, List<String> lines) {
        return new Letter(
                subject,
                String.join("\n", lines) + "\n\n-- \n"
                        + t.s("เลิกรับอีเมลนี้ได้ที่ {0}", addresses.of("/me/notices")) + "\n");
    }
}
