package bpm.paper.document;

import java.util.List;
import java.util.Optional;

/** A part that only letters have (ส่วนของหนังสือราชการ), as the rules for official letters place it. */
public sealed interface LetterPart extends Block {

    /**
     * The top of a letter: the emblem in its middle, or left of the title where it has one; without a
     * picture its place stays free, for paper on which it is printed already.
     *
     * @param emblem PNG or JPEG
     * @param millimetres how high the emblem is
     * @param title what kind of letter it is; empty for one that does not say so
     * @param stamp how urgent it is, in red; empty where it is not
     */
    record Head(Optional<Picture> emblem, int millimetres, String title, String stamp)
            implements LetterPart {}

    /** Two texts on one line: one at the left margin, one that ends at the right one. */
    record Beside(String left, String right) implements LetterPart {}

    /** What stands after a label, whose further lines begin below the first one's text. */
    record Entry(String label, List<Row> rows) implements LetterPart {
        public Entry {
            rows = List.copyOf(rows);
        }

        public static Entry of(String label, String text) {
            return new Entry(label, List.of(new Row(text, "")));
        }
    }

    /** A line of an entry, and what stands at its right. */
    record Row(String text, String aside) {}

    /**
     * The end of a letter, which stays together: its last paragraph, the closing word and who signs, both
     * centred from the middle of the page on, and who wrote it, at the left.
     */
    record Closing(String last, String word, String name, String position, String sender)
            implements LetterPart {}
}
