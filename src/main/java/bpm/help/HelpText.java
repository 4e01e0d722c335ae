package bpm.help;

import bpm.shared.ThaiText;

import java.util.List;

/**
 * A section's text in one language (เนื้อหา): its title, its first sentence, the rest as HTML, and the same in
 * pieces to search.
 */
public record HelpText(String title, String lead, String html, List<Piece> pieces) {

    /** A heading, paragraph or item as plain text, with the key by which it is searched. */
    public record Piece(String text, boolean heading, String key) {

        static Piece of(String text, boolean heading) {
            return new Piece(text, heading, ThaiText.searchKey(text));
        }

        boolean holds(List<String> words) {
            return words.stream().allMatch(key::contains);
        }
    }

    boolean holds(List<String> words) {
        return words.stream()
                .allMatch(word -> pieces.stream().anyMatch(piece -> piece.key().contains(word)));
    }

    /** What to show of it to somebody who searched: the piece that holds most of the words. */
    String excerpt(List<String> words) {
        return pieces.stream()
                .skip(1) // the title is shown anyway
                .filter(piece -> piece.holds(words))
                .findFirst()
                .or(() -> pieces.stream()
                        .skip(1)
                        .filter(piece -> words.stream().anyMatch(piece.key()::contains))
                        .findFirst())
                .map(Piece::text)
                .orElse(lead);
    }
}
