package bpm.survey.question;

import bpm.plan.ActivityKey;

/** A questionnaire as it is put before participants (ฉบับที่ใช้); it never changes. */
public record Edition(long id, ActivityKey activity, Questionnaire questionnaire) {}
