package bpm.pivot;

import bpm.access.Actor;
import bpm.org.OfficeCode;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A pivot that somebody kept (ตารางที่บันทึกไว้): its question and for whom it is. */
public record SavedView(
        long id,
        OfficeCode office,
        long owner,
        String ownerName,
        String name,
        String question,
        Shared shared,
        int version) {

    /** For whom a kept pivot is. */
    public enum Shared {
        NOBODY("ฉันคนเดียว"),
        BELOW("หน่วยงานของฉันและหน่วยงานในสังกัด"),
        EVERYONE("ทุกคนในระบบ");

        private final String title;

        Shared(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Shared> of(String key) {
            return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
        }
    }

    public boolean isOf(Actor actor) {
        return owner == actor.id();
    }

    /** Where it is looked at. */
    public String path() {
        return "/pivot?" + question + "&view=" + id;
    }
}
