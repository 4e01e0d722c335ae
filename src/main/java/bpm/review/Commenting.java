package bpm.review;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.Problem;
import bpm.trail.Trail;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.regex.Pattern;

/** Commenting on a single field (ให้ข้อสังเกต), and settling a comment once it is dealt with. */
@Component
public class Commenting {

    /** The name of a field in the content's own form; none means the filing as a whole. */
    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9._-]{0,60}");

    private final Transactions transactions;
    private final TakingUp takingUp;
    private final Filings filings;
    private final Comments comments;
    private final Trail trail;

    Commenting(
            Transactions transactions,
            TakingUp takingUp,
            Filings filings,
            Comments comments,
            Trail trail) {
        this.transactions = transactions;
        this.takingUp = takingUp;
        this.filings = filings;
        this.comments = comments;
        this.trail = trail;
    }

    /** Adds a comment, which takes the filing up. */
    public void comment(Actor actor, FilingRef ref, String field, String typed) {
        transactions.write(actor, () -> {
            var filing = takingUp.takeUp(actor, ref);
            filing.mayComment(actor).orThrow();
            if (!FIELD.matcher(field).matches()) {
                throw Problem.notFound();
            }
            var text = Note.ofComment(typed);
            comments.add(filing, field, text, Stamp.of(actor, filings.now()));
            line(actor, ref, ".commented", Map.of("field", field, "text", text));
        });
    }

    /** Marks a comment as dealt with; twice is as good as once. */
    public void settle(Actor actor, FilingRef ref, long id) {
        transactions.write(actor, () -> {
            var filing = filings.hold(ref).orElseThrow(Problem::notFound);
            filing.maySettle(actor).orThrow();
            if (comments.of(ref).stream().noneMatch(comment -> comment.id() == id)) {
                throw Problem.notFound();
            }
            if (comments.settle(ref, id, Stamp.of(actor, filings.now()))) {
                line(actor, ref, ".comment-settled", Map.of("comment", id));
            }
        });
    }

    private void line(Actor actor, FilingRef ref, String what, Map<String, ?> detail) {
        trail.add(actor, ref.office(), ref.kind().path() + what, ref.subject(), detail);
    }
}
