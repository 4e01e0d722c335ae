package bpm.survey.round;

import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;

/** A round to be made (รุ่นที่จะเพิ่ม): of which activity, at which office, and what is said of it. */
public record NewRound(ActivityKey activity, OfficeCode office, RoundFacts facts) {}
