package bpm.plan;

import bpm.shared.FiscalYear;

/** Assignments of a year were given, taken back or got another due date; told in the same transaction. */
public record AssignmentsChanged(FiscalYear year) {}
