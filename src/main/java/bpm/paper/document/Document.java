package bpm.paper.document;

import bpm.shared.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document (เอกสาร) as plain values: what stands on the paper, in which language and digits. PDF, DOCX
 * and XLSX are made of the same one.
 *
 * @param title what it is called in its metadata and at the foot of each page
 * @param author the office that it comes from
 */
public record Document(
        String title,
        String author,
        Words words,
        Shape shape,
        List<Block> blocks,
        Optional<Seal> seal) {

    /** How the sheet lies (แนวกระดาษ), and what stands at its edges. */
    public enum Shape {
        /** Upright A4 with the title and the page's number at its foot. */
        UPRIGHT,
        /** Lying A4, for wide tables. */
        LYING,
        /** Upright A4 as the rules for letters want it: the number on top from page two. */
        LETTER
    }

    /** A longer text is cut where the page ends. */
    private static final int LONGEST_KEPT = 800;

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** An upright document without a seal. */
    public static Document of(String title, String author, Words words, List<Block> blocks) {
        return new Document(title, author, words, Shape.UPRIGHT, blocks, Optional.empty());
    }

    public Document shaped(Shape shape) {
        return new Document(title, author, words, shape, blocks, seal);
    }

    /** The document with the seal of the version that it was made of. */
    public Document sealed(Seal seal) {
        return new Document(title, author, words, shape, blocks, Optional.of(seal));
    }

    /** The document followed by more. */
    public Document and(List<? extends Block> more) {
        var all = new ArrayList<>(blocks);
        all.addAll(more);
        return new Document(title, author, words, shape, all, seal);
    }

    /**
     * Where the end begins that stays on one page: the last short text, who signs, and the seal; neither of
     * these may stand alone on a page.
     */
    public int end() {
        int end = blocks.size();
        while (end > 0 && isLast(blocks.get(end - 1))) {
            end--;
        }
        if (end > 0
                && blocks.get(end - 1) instanceof Block.Paragraph last
                && last.text().length() <= LONGEST_KEPT) {
            end--;
        }
        while (end > 0
                && end < blocks.size()
                && blocks.get(end - 1) instanceof Block.Heading heading
                && heading.level() > 1) {
            end--;
        }
        return end;
    }

    private static boolean isLast(Block block) {
        return block instanceof Block.Signatures
                || (block instanceof Block.Paragraph said
                        && said.manner() == Block.Manner.NOTE
                        && said.text().length() <= LONGEST_KEPT);
    }

    /** Its tables, in their order. */
    public List<Grid> grids() {
        return blocks.stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }
}
