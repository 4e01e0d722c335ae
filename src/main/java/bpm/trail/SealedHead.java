package bpm.trail;

import bpm.org.OfficeCode;

/** The last line of an office's chain when a month was sealed (บรรทัดสุดท้าย ณ วันผนึก). */
record SealedHead(OfficeCode office, long number, String hash) {}
