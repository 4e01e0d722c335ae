package bpm.document.pack;

import bpm.org.OfficeCode;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import java.time.Instant;
import java.util.Optional;

/** A pack of an office's year (แฟ้มรวมเอกสาร), as far as it is made. */
public record Pack(
        long id,
        OfficeCode office,
        FiscalYear year,
        long person,
        Words words,
        State state,
        int done,
        int whole,
        long bytes,
        Instant askedAt,
        Optional<Instant> endedAt) {

    /** How far it is (สถานะ). */
    public enum State {
        WAITING("รอจัดทำ"),
        PACKING("กำลังจัดทำ"),
        READY("พร้อมดาวน์โหลด"),
        FAILED("จัดทำไม่สำเร็จ"),
        GONE("ลบแล้ว");

        private final String title;

        State(String title) {
            this.title = title;
        }

        /** The Thai name, which is also the key of its translation. */
        public String title() {
            return title;
        }
    }

    public boolean isUnderWay() {
        return state == State.WAITING || state == State.PACKING;
    }

    public boolean isReady() {
        return state == State.READY;
    }

    /** So much of a hundred is done. */
    public int percent() {
        return whole == 0 ? 0 : done * 100 / whole;
    }

    /** Its size in megabytes, one at least. */
    public long megabytes() {
        return Math.max(1, bytes / (1024 * 1024));
    }
}
