package bpm.document.letter;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.document.Packed;
import bpm.document.PackedFile;
import bpm.document.PaperPlace;
import bpm.paper.printing.Ending;
import bpm.paper.printing.Printing;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.util.List;

/** An office's letters of a year, or about an activity (หนังสือในแฟ้มรวม): each to sign and to edit. */
@Component
class PackedLetters implements Packed {

    private static final List<Ending> ENDINGS = List.of(Ending.PDF, Ending.DOCX);

    private final Letters letters;
    private final LetterPaper paper;
    private final Printing printing;
    private final Transactions transactions;

    PackedLetters(
            Letters letters, LetterPaper paper, Printing printing, Transactions transactions) {
        this.letters = letters;
        this.paper = paper;
        this.printing = printing;
        this.transactions = transactions;
    }

    @Override
    public List<PackedFile> of(Actor actor, PaperPlace place, Words words) {
        return transactions.read(actor, () -> ids(place)).stream()
                .flatMap(id -> ENDINGS.stream().map(ending -> file(actor, id, ending, words)))
                .toList();
    }

    private List<Long> ids(PaperPlace place) {
        return switch (place) {
            case PaperPlace.OfOffice(var office, var year) -> letters.of(office, year);
            case PaperPlace.OfActivity(var key, var office) -> letters.of(office, key);
            case PaperPlace.OfRound round -> List.of();
        };
    }

    private PackedFile file(Actor actor, long id, Ending ending, Words words) {
        return new PackedFile("letters/letter-" + id + "." + ending.ending(), out -> {
            var letter = transactions.read(actor, () -> letters.get(id));
            printing.print(paper.write(letter.text(), words), ending, out);
        });
    }
}
