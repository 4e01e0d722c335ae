/** The papers of the survey: the blank questionnaire (EA 2) and the summary (EA 3). */
@NullMarked
package bpm.survey.paper;

import org.jspecify.annotations.NullMarked;
