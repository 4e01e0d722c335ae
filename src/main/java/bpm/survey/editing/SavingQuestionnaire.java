package bpm.survey.editing;

import bpm.access.Actor;
import bpm.plan.ActivityKey;
import bpm.survey.question.StandardQuestionnaire;
import bpm.survey.question.Version;

import org.springframework.stereotype.Component;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** Saving the department's questionnaire as a new version (บันทึกแบบประเมินเป็นฉบับใหม่). */
@Component
class SavingQuestionnaire {

    private final KeepingQuestionnaire keeping;

    SavingQuestionnaire(KeepingQuestionnaire keeping) {
        this.keeping = keeping;
    }

    /** What was typed is read only after the version was found to be the one that was seen. */
    OpenedQuestionnaire save(
            Actor actor, ActivityKey key, int seen, Supplier<TypedQuestionnaire> typed) {
        return keeping.keep(actor, key, seen, "questionnaire.saved", opened -> {
            var ever = Stream.concat(
                            Stream.of(StandardQuestionnaire.of(opened.activity())),
                            opened.history().stream().map(Version::content))
                    .toList();
            return new CheckingQuestionnaire(opened.topics(), new KnownCodes(ever))
                    .check(typed.get());
        });
    }
}
