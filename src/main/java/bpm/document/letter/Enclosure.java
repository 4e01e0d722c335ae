package bpm.document.letter;

import java.util.Optional;

/**
 * Something that goes along with a letter (สิ่งที่ส่งมาด้วย).
 *
 * @param address where it is on the net, to be scanned from the letter's second page; empty for none
 */
public record Enclosure(String title, Optional<Integer> count, String unit, String address) {

    /** Something that is only on the net. */
    public static Enclosure at(String title, String address) {
        return new Enclosure(title, Optional.empty(), "", address);
    }

    /** As the trail tells it, on one line. */
    String line() {
        return TypedEnclosure.of(this).line();
    }
}
