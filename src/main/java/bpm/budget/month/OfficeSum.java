package bpm.budget.month;

import bpm.org.OfficeCode;

/** The months of one office of the level below, with all below it (ผลรวมของหน่วยงาน). */
public record OfficeSum(OfficeCode office, int activities, Months months) {}
