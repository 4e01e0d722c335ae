/** What a participant answers, read against what was asked; plain rules. */
@NullMarked
package bpm.survey.answer;

import org.jspecify.annotations.NullMarked;
