package bpm.form.editing;

import bpm.form.Form;
import bpm.form.FormSource;

/** An activity's form in the list of a year (แบบในรายการ), and whether the department is working on it. */
public record FormLine(FormSource.Subject subject, Form form, boolean draft) {}
