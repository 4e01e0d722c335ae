package bpm.world.work;

import bpm.access.Actor;
import bpm.document.letter.LetterField;
import bpm.document.letter.LetterKind;
import bpm.document.letter.ProposingLetter;
import bpm.document.letter.TypedLetter;
import bpm.document.letter.Urgency;
import bpm.document.letter.WritingLetters;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What offices do with letters (งานหนังสือราชการ): as proposed, with what a writer fills in. */
@Component
public class LetterWork {

    private final ProposingLetter proposing;
    private final WritingLetters writing;

    LetterWork(ProposingLetter proposing, WritingLetters writing) {
        this.proposing = proposing;
        this.writing = writing;
    }

    /** A letter of the writer's office about an activity at an office. */
    public void write(
            Actor writer,
            LetterKind kind,
            ActivityKey activity,
            OfficeCode at,
            String day,
            Map<LetterField, String> filled) {
        var proposed = proposing.about(writer, kind, activity, at);
        var texts = new EnumMap<LetterField, String>(LetterField.class);
        texts.putAll(proposed.texts());
        texts.putAll(filled);
        writing.add(
                writer,
                Optional.of(activity.toString()),
                new TypedLetter(kind, Urgency.NONE, day, texts, proposed.enclosures()));
    }
}
