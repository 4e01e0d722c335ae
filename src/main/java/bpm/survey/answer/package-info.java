/** What a participant answers, read against what was asked; plain rules. */
@NamedInterface("answer")
@NullMarked
package bpm.survey.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
