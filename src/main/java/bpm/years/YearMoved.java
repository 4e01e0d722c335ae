package bpm.years;

import bpm.shared.FiscalYear;

import java.util.Optional;

/**
 * A year was closed, with the number of its snapshot, or opened again (ปิดหรือเปิดปีงบประมาณแล้ว); told
 * within the same transaction.
 */
public record YearMoved(FiscalYear year, YearStep.Kind step, Optional<Integer> snapshot) {}
