package bpm.areadata.entering;

import bpm.form.Answers;

/** A row as it was filled in (แถวที่กรอก), with what becomes of its photo. */
public record FilledRow(Answers answers, RowPhoto photo) {}
