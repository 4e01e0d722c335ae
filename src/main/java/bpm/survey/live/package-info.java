/** A round's counts as they rise (ยอดสด): a stream for whoever watches, and the wall of the hall. */
@NamedInterface("live")
@NullMarked
package bpm.survey.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
