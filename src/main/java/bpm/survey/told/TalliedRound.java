package bpm.survey.told;

import bpm.survey.question.Questionnaire;
import bpm.survey.tally.Tally;

/** A round's two tallies with the questionnaire that was asked (รุ่นที่นับแล้ว). */
record TalliedRound(long round, Questionnaire asked, Tally counts, Tally crosses) {}
