package bpm.attachment;

import bpm.access.Actor;
import bpm.shared.ThaiText;

import java.util.Optional;

/**
 * A caption as a page sends it (คำบรรยายภาพที่พิมพ์): what was typed, over what the page showed.
 * {@code alone} means that the page did it by itself, not a person.
 */
public record TypedCaption(String text, Optional<String> shown, boolean alone) {

    public TypedCaption {
        text = ThaiText.tidy(text);
        shown = shown.map(ThaiText::tidy);
    }

    /** A caption for whatever is there, for those who load photos from elsewhere. */
    public static TypedCaption over(String text) {
        return new TypedCaption(text, Optional.empty(), true);
    }

    /** Whether the page changed what it showed. */
    public boolean isChanged() {
        return shown.isEmpty() || !shown.get().equals(text);
    }

    /** Whether whoever typed it knew of the caption that is there: it was shown, or is their own. */
    boolean knew(Caption there, Actor actor) {
        return shown.isEmpty()
                || shown.get().equals(there.text())
                || text.equals(there.text())
                || (!alone && there.by() == actor.id());
    }
}
