package bpm.progress.report;

import bpm.shared.FieldError;

import java.util.List;

/** What a typed form says (ผลการอ่านแบบ): the report, the form to show again, and what could not be read. */
public record Reading(ProgressReport report, ProgressForm form, List<FieldError> errors) {}
