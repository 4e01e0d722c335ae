package bpm.exchange.hook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One event for one receiver (การส่งหนึ่งครั้ง), with every try. */
public record Delivery(
        long id,
        String event,
        EventKind kind,
        String body,
        Instant at,
        State state,
        Optional<Instant> nextAt,
        List<Try> tries) {

    /** How far it is. */
    public enum State {
        WAITING("รอส่ง", "clock", "due"),
        DELIVERED("ส่งถึงแล้ว", "check", "done"),
        GIVEN_UP("ส่งไม่สำเร็จ", "warn", "late"),
        STOPPED("ไม่ส่ง เพราะหยุดผู้รับนี้", "flag", "back");

        private final String title;
        private final String icon;
        private final String colour;

        State(String title, String icon, String colour) {
            this.title = title;
            this.icon = icon;
            this.colour = colour;
        }

        /** The Thai name, which is also the key of its translation. */
        public String title() {
            return title;
        }

        public String icon() {
            return icon;
        }

        public String colour() {
            return colour;
        }
    }

    /** One try: what the receiver answered, or why there was no answer. */
    public record Try(
            int number,
            Instant at,
            int millis,
            Optional<Integer> status,
            String answer,
            String trouble) {

        /** The status, or the trouble. */
        public String outcome() {
            return status.map(code -> "HTTP " + code).orElse(trouble);
        }
    }

    public Delivery {
        tries = List.copyOf(tries);
    }
}
