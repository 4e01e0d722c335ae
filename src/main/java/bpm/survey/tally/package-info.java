/** What was answered, counted: exact integers that can be merged; derived, never the truth. */
@NamedInterface("tally")
@NullMarked
package bpm.survey.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
