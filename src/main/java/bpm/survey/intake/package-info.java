/** Answers coming in: told only after they are durably kept, each counted once. */
@NullMarked
package bpm.survey.intake;

import org.jspecify.annotations.NullMarked;
