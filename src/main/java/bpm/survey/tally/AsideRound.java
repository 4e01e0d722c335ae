package bpm.survey.tally;

import bpm.org.OfficeCode;

/** A round whose answers cannot be counted (รุ่นที่พักการรวมยอด), so that no count of it is told. */
public record AsideRound(long id, OfficeCode office, int number, String code) {}
