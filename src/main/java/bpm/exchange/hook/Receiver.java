package bpm.exchange.hook;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.org.OfficeCode;
import bpm.shared.Words;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Another system that is told of events in an office's scope (ผู้รับข้อมูล). */
public record Receiver(
        long id,
        OfficeCode office,
        String name,
        String url,
        List<EventKind> events,
        Instant madeAt,
        long madeBy,
        String madeByName,
        int failures,
        Optional<Stop> stopped) {

    /** Since when it is told nothing, and why. */
    public record Stop(Instant at, Why why) {}

    /** Why a receiver is told nothing more. */
    public enum Why {
        PERSON("ผู้ดูแลหยุดส่ง"),
        FAILURES("ส่งไม่สำเร็จติดต่อกันหลายครั้ง"),
        GONE("ปลายทางตอบว่าเลิกรับแล้ว");

        private final String title;

        Why(String title) {
            this.title = title;
        }

        /** The Thai sentence, which is also the key of its translation. */
        public String title() {
            return title;
        }
    }

    public Receiver {
        events = List.copyOf(events);
    }

    /** Who sends data out of the house gives access to it, as who opens accounts does. */
    static boolean mayBeKeptBy(Actor actor) {
        return actor.is(Role.PEOPLE_ADMIN)
                && (actor.office().isDepartment() || actor.office().isProvince());
    }

    public boolean isOn() {
        return stopped.isEmpty();
    }

    /** The names of its events in the reader's language. */
    public String said(Words t) {
        return events.stream().map(kind -> t.s(kind.title())).collect(Collectors.joining(" · "));
    }

    public String path() {
        return "/exchange/receivers/" + id;
    }

    String subject() {
        return "receiver " + id;
    }
}
