package bpm.paper.document;

import java.util.List;

/** A part of a document (ส่วนของเอกสาร), from top to bottom. */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.Facts,
                Block.Labelled,
                Block.Choices,
                Block.Ruled,
                Block.Gallery,
                Block.Codes,
                Block.Beside,
                Block.Signatures,
                Block.Contents,
                Block.Break,
                Drawing,
                Grid,
                LetterPart {

    /** How a paragraph stands (ลักษณะย่อหน้า). */
    enum Manner {
        PLAIN,
        /** Its first line is drawn in by 2.5 cm, as in letters. */
        INDENTED,
        CENTRED,
        /** From the middle of the page on, where a letter's date stands. */
        FROM_THE_MIDDLE,
        /** Small and grey: sources, conventions, remarks under a table. */
        NOTE,
        /** Bold. */
        STRONG
    }

    /** Level 1 is the document's own title, 2 a part, 3 a part of a part. */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("headings have levels 1 to 3: " + level);
            }
        }
    }

    /** Text; a line break in it is kept. */
    record Paragraph(String text, Manner manner) implements Block {}

    /** A thing and what is said of it. */
    record Fact(String label, String value) {}

    /** A list of things with what is said of each, in two columns. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One line of bold labels with dotted lines under what was filled in, as at the top of a memo. */
    record Labelled(List<Fact> facts) implements Block {
        public Labelled {
            facts = List.copyOf(facts);
        }
    }

    /** A question with boxes to tick by pen. */
    record Choices(String question, List<String> options) implements Block {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /** Dotted lines to write on. */
    record Ruled(int lines) implements Block {}

    /** Pictures (JPEG), two in a row, each with its caption. */
    record Gallery(List<Picture> pictures) implements Block {
        public Gallery {
            pictures = List.copyOf(pictures);
        }
    }

    /** Square codes side by side, each with its title above and its address below. */
    record Codes(List<Code> codes) implements Block {
        public Codes {
            codes = List.copyOf(codes);
        }
    }

    /** A square code of an address. */
    record Code(String title, String address) {}

    /** Paragraphs with a square code at their right. */
    record Beside(List<Paragraph> text, Code code) implements Block {
        public Beside {
            text = List.copyOf(text);
        }
    }

    /** Places to sign, side by side. */
    record Signatures(List<Signature> signatures) implements Block {
        public Signatures {
            signatures = List.copyOf(signatures);
        }
    }

    /** Who signs: the word before the dotted line, the name in brackets, the position below. */
    record Signature(String word, String name, String position) {}

    /** The list of all headings of level 2 and 3 with their pages. */
    record Contents(String title) implements Block {}

    /** A new page. */
    record Break() implements Block {}

    static Heading title(String text) {
        return new Heading(1, text);
    }

    static Heading part(String text) {
        return new Heading(2, text);
    }

    static Heading section(String text) {
        return new Heading(3, text);
    }

    static Paragraph text(String text) {
        return new Paragraph(text, Manner.PLAIN);
    }

    static Paragraph note(String text) {
        return new Paragraph(text, Manner.NOTE);
    }

    static Fact fact(String label, String value) {
        return new Fact(label, value);
    }
}
