/** What was answered, counted: exact integers that can be merged; derived, never the truth. */
@NullMarked
package bpm.survey.tally;

import org.jspecify.annotations.NullMarked;
