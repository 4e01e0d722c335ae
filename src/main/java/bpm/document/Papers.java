package bpm.document;

import bpm.access.Actor;
import bpm.access.Addresses;
import bpm.access.Transactions;
import bpm.paper.document.Block;
import bpm.paper.document.Document;
import bpm.paper.document.Seal;
import bpm.shared.Problem;
import bpm.shared.Words;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All papers of all modules (เอกสารทั้งหมด): which there are of a place, and each of them written and
 * sealed.
 */
@Component
public class Papers {

    private final List<Paper> papers;
    private final Transactions transactions;
    private final Seals seals;
    private final Addresses addresses;

    Papers(List<Paper> papers, Transactions transactions, Seals seals, Addresses addresses) {
        this.papers = papers.stream().sorted(Comparator.comparing(Paper::kind)).toList();
        this.transactions = transactions;
        this.seals = seals;
        this.addresses = addresses;
    }

    /** The kinds of which there is something to print; out of scope it is not found. */
    public List<PaperKind> of(Actor actor, PaperPlace place) {
        if (!place.isSeenBy(actor)) {
            throw Problem.notFound();
        }
        return transactions.read(
                actor,
                () -> papers.stream()
                        .filter(paper -> paper.kind().isAbout(place.about()))
                        .filter(paper -> paper.isThere(actor, place))
                        .map(Paper::kind)
                        .toList());
    }

    /** The document; where there is none, or the place is out of scope, it is not found. */
    public Document write(Actor actor, PaperKind kind, PaperPlace place, Words words) {
        return transactions.read(actor, () -> {
            var paper = find(kind, place).orElseThrow(Problem::notFound);
            if (!place.isSeenBy(actor) || !paper.isThere(actor, place)) {
                throw Problem.notFound();
            }
            var document = paper.write(actor, place, words);
            return paper.filed(place)
                    .map(filed -> sealed(document, seal(kind, place, filed)))
                    .orElse(document);
        });
    }

    /** What was sent before there were seals says so: nobody looks for a code that never was. */
    private Document sealed(Document document, Seal seal) {
        return seals.has(seal.digest())
                ? document.sealed(seal)
                : document.and(List.of(Block.note(document.words()
                        .s(
                                "ฉบับที่ {0} ส่งก่อนระบบมีตราตรวจสอบ จึงไม่มีรหัสให้ตรวจ",
                                seal.version()))));
    }

    /** The paper of that kind, where it is one of such a place. */
    Optional<Paper> find(PaperKind kind, PaperPlace place) {
        return papers.stream()
                .filter(paper -> paper.kind() == kind && kind.isAbout(place.about()))
                .findFirst();
    }

    private Seal seal(PaperKind kind, PaperPlace place, Filed filed) {
        var digest = filed.digest(kind, place);
        return new Seal(filed.version(), digest, addresses.of("/check/" + digest));
    }
}
