package bpm.form;

import bpm.shared.FiscalYear;

import java.util.List;
import java.util.Optional;

/**
 * Where the standard form of each activity comes from (แบบมาตรฐาน): the module that uses forms of
 * the kind.
 */
public interface FormSource {

    FormKind kind();

    /** The activities of the year that have such a form, in the order of the plan. */
    List<Subject> subjects(FiscalYear year);

    /** The form of an activity for which the department has published none; empty where it has none. */
    Optional<FormDefinition> standard(String activity);

    /** An activity and its name. */
    record Subject(String activity, Label name) {}
}
