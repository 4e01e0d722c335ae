package bpm.pivot;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Problem;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** The pivots that a person may open (ตารางที่เปิดดูได้). */
@Component
class ReadingViews {

    private final SavedViews views;
    private final Transactions transactions;

    ReadingViews(SavedViews views, Transactions transactions) {
        this.views = views;
        this.transactions = transactions;
    }

    List<SavedView> all(Actor actor) {
        return transactions.read(actor, () -> views.seenBy(actor));
    }

    /** The one whose number the address bears, if the person may see it. */
    Optional<SavedView> seen(Actor actor, String id) {
        return id.matches("\\d{1,18}")
                ? transactions.read(actor, () -> views.find(actor, Long.parseLong(id)))
                : Optional.empty();
    }

    SavedView get(Actor actor, long id) {
        return transactions.read(actor, () -> views.find(actor, id)).orElseThrow(Problem::notFound);
    }
}
