package bpm.form;

import bpm.access.Actor;
import bpm.shared.FiscalYear;

import java.util.List;
import java.util.Optional;

/**
 * Where the standard form of each activity comes from (แบบมาตรฐาน): the module that uses forms of
 * the kind.
 */
public interface FormSource {

    FormKind kind();

    /** The activities of the year that have such a form, as the actor sees them, in the order of the plan. */
    List<Subject> subjects(FiscalYear year, Actor actor);

    /** The activity, where the actor sees it. */
    Optional<Subject> subject(String activity, Actor actor);

    /** The form of an activity for which the department has published none; empty where it has none. */
    Optional<FormDefinition> standard(String activity);

    /** Whether a form to be published may have that field: what is kept apart by its type keeps the type. */
    default boolean takes(Field field) {
        return true;
    }

    /** An activity, its name and its standard form. */
    record Subject(String activity, Label name, FormDefinition standard) {}
}
