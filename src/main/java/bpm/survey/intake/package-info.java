/** Answers coming in: told only after they are durably kept, each counted once. */
@NamedInterface("intake")
@NullMarked
package bpm.survey.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
