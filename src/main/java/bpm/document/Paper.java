package bpm.document;

import bpm.access.Actor;
import bpm.paper.document.Document;
import bpm.shared.Words;

import java.util.Optional;

/**
 * Writes one kind of document (ผู้จัดทำเอกสาร); each module has one for each kind that it knows. All of it
 * runs within the reader's transaction, in their scope.
 */
public interface Paper {

    PaperKind kind();

    /** Whether there is something to print of the place; it costs little, since lists ask it. */
    boolean isThere(Actor actor, PaperPlace place);

    /**
     * The document: of what was sent last, else of what is written so far, marked as a draft. A picture in it
     * may be fetched later, by a transaction of its own.
     */
    Document write(Actor actor, PaperPlace place, Words words);

    /** What was sent last, of which {@link #write} prints; empty where nothing was, or nothing is sent. */
    Optional<Filed> filed(PaperPlace place);
}
